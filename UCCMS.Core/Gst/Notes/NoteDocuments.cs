using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Reads what stands of documents, for the screen and for the acts alike.</summary>
public sealed class NoteDocuments(INotesStore notes, ICustomersStore customers, IOrganisationStore organisation, DocumentDay days, TimeProvider time)
{
    /// <summary>In the order given.</summary>
    /// <exception cref="RuleViolation">note.not-found</exception>
    public async Task<IReadOnlyList<DocumentStanding>> StandingsAsync(IReadOnlyCollection<GstInvoiceId> invoices, CancellationToken ct)
    {
        var documents = await notes.InvoicesAsync(invoices, ct);
        var issued = await notes.NotesOnAsync(invoices, [], ct);
        return [.. documents.Select(d => DocumentStanding.Of(NotableDocument.Of(d), issued))];
    }

    /// <summary>What a request comes to at this moment.</summary>
    /// <exception cref="RuleViolation">note.…</exception>
    public async Task<IReadOnlyList<NoteDraft>> PlanAsync(NoteRequest request, CancellationToken ct)
    {
        var standings = await StandingsAsync([.. request.Items.Select(i => i.Invoice)], ct);
        return NotePlan.Of(request, standings, await RecipientAsync(request, standings, ct), await days.RoundsToRupeeAsync(IndianTime.Today(time), ct));
    }

    // The place of supply follows the recipient (IGST section 12(8)).
    private async Task<NoteParties?> RecipientAsync(NoteRequest request, IReadOnlyList<DocumentStanding> standings, CancellationToken ct)
    {
        if (request is not { Mode: NoteMode.Corrected, RecipientGstin: { Length: > 0 } wanted } || standings.Count == 0)
        {
            return null;
        }

        var (document, parties) = (standings[0].Document, standings[0].Parties);
        var customer = await customers.GetAsync(document.Context.CustomerId, ct);
        var gstin = customer.Gstins.FirstOrDefault(g => g.Gstin.Value == wanted && g.IsInForce(document.Context.PeriodTo))
            ?? throw new RuleViolation("note.recipient", $"{wanted} was not a GSTIN of {customer.Name} on {IndianTime.Show(document.Context.PeriodTo)}.") { Field = "Recipient" };
        var supply = parties.Supply == SupplyKind.Exempt ? SupplyKind.Exempt : new LocationRecipient(gstin).SupplyBy(parties.SupplierGstin, await organisation.UndertakingsAsync(ct), document.Date).Kind;
        var place = PlaceOfSupply.Of(parties.SupplierStateCode, gstin.Gstin, parties.SupplierStateCode, supply);
        return parties with
        {
            RecipientStateCode = gstin.StateCode,
            RecipientGstin = gstin.Gstin.Value,
            Supply = supply,
            PlaceOfSupplyCode = place.StateCode,
            PlaceOfSupplyReason = place.Reason,
        };
    }
}
