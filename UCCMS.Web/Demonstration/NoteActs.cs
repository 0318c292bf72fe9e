using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>Notes on January's invoices of the national customer: two issued, one that waits for its approver.</summary>
internal sealed class NoteActs(Stage stage, Troupe troupe)
{
    private Player First => troupe.NodalAt(Cast.NewDelhi);

    /// <summary>Some articles of Sarojini Nagar were not delivered in time; a pick-up at Mumbai was forgotten.</summary>
    public async Task OnJanuaryAsync(CancellationToken ct)
    {
        var credit = await ProposeAsync(First, Cast.SarojiniNagar, NoteReason.DeficientService, "42 articles of 12-Jan-2026 reached the addressees after the promised day; agreed with the customer on 04-Feb-2026.", AmountOf(DocumentKind.CreditNote, 1_512.50m), ct);
        await stage.ActAsync(troupe.SecondNodal, "approve note credit", (ApproveNotes u) => u, new ApproveNotes.Input(credit), ct);
        var debit = await ProposeAsync(First, Cast.Mumbai, NoteReason.ValueUnderstated, "Pick-up charges of 19-Jan-2026 were left out of the invoice.", AmountOf(DocumentKind.DebitNote, 250.50m), ct);
        await stage.ActAsync(troupe.SecondNodal, "approve note debit", (ApproveNotes u) => u, new ApproveNotes.Input(debit), ct);
    }

    /// <summary>What the first officer finds in the queue.</summary>
    public Task OneThatWaitsAsync(CancellationToken ct) => ProposeAsync(
        troupe.SecondNodal, Cast.Chennai, NoteReason.ValueOverstated, "Eleven articles were weighed in a higher slab; the counter's journal shows the right weight.", AmountOf(DocumentKind.CreditNote, 385m), ct);

    private static Func<GstInvoiceId, NoteRequest> AmountOf(DocumentKind kind, decimal rupees) =>
        invoice => new(NoteMode.Amount, kind, [new NoteRequestItem(invoice, Money.FromRupees(rupees), [])]);

    private async Task<NoteProposalId> ProposeAsync(Player player, OfficeId office, NoteReason reason, string text, Func<GstInvoiceId, NoteRequest> ask, CancellationToken ct)
    {
        var request = ask(await JanuaryInvoiceAsync(office, ct));
        await using var scope = await stage.ScopeOfAsync(player, ct);
        var shown = ShownNotes.Of(await scope.ServiceProvider.GetRequiredService<NotesReader>().PlanAsync(request, ct));
        return await stage.ActAsync(player, $"propose note {office} {reason}", (ProposeNotes u) => u, new ProposeNotes.Input(request, reason, text, shown), ct);
    }

    private async Task<GstInvoiceId> JanuaryInvoiceAsync(OfficeId office, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var from = MonthFiles.JanuaryOf(Cast.NafAdvance).From;
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<GstInvoice>()
            .Where(i => i.ContractNumber == Cast.NafAdvance.Number && i.OwningOfficeId == office && i.PeriodFrom == from && i.Kind == DocumentKind.TaxInvoice).Select(i => i.Id).SingleAsync(ct);
    }
}
