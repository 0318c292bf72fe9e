using UCCMS.Core.Gst.Books;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Numbers the notes of an approved proposal, all of them or none.</summary>
public sealed class NoteIssuing(IGstStore gst, INotesStore notes, IOrganisationStore organisation, CreditNoteLimits limits, GstBooks books)
{
    /// <param name="proposal">What was approved; it may have no note.</param>
    /// <param name="alsoUnder">GSTINs of invoices in the same act: all series are taken at once, so that no two acts wait for each other.</param>
    /// <param name="actor">Who approves and signs.</param>
    /// <param name="utcNow">The instant.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="RuleViolation">note.no-registration, gst.month-filed, note.too-late, note.standing-changed, note.above-standing, gst.date-before-series, gst.series-exhausted</exception>
    public async Task<IReadOnlyList<GstNote>> IssueAsync(NoteProposal proposal, IReadOnlyCollection<string> alsoUnder, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var today = IndianTime.DateOf(utcNow);
        List<string> gstins = [.. proposal.Notes.Select(n => n.SupplierGstin).Union(alsoUnder, StringComparer.Ordinal)];
        var suppliers = await SuppliersAsync(gstins, ct);
        var series = (await gst.TakeSeriesAsync(gstins, FinancialYear.Of(today), ct)).ToDictionary(s => (s.SupplierGstin, s.Kind)); // others wait from here on
        var filed = await gst.FiledMonthsAsync(gstins, ct);
        gstins.ForEach(g => FiledMonth.RequireOpen(filed, g, today));
        var before = await notes.NotesOnAsync(InvoicesOf(proposal), AptInvoicesOf(proposal), ct);
        await new ProposalRecheck(proposal, before, await limits.OnAsync(today, ct)).RequireAsync(notes, today, ct);
        var turns = before.SelectMany(n => n.Originals).GroupBy(OriginalKey.Of).ToDictionary(g => g.Key, g => g.Count());
        var issued = new List<GstNote>();
        foreach (var proposed in proposal.Notes.OrderBy(n => n.Position))
        {
            var supplier = suppliers[proposed.SupplierGstin];
            if (!series.TryGetValue((supplier.Gstin, proposed.Kind), out var numbers))
            {
                numbers = InvoiceNumberSeries.Open(supplier.Gstin, FinancialYear.Of(today), proposed.Kind, supplier.NumberCode);
                series.Add((supplier.Gstin, proposed.Kind), numbers);
                gst.Add(numbers);
            }

            var note = GstNote.Issue(proposed, numbers.Next(today), new NoteIssue(proposal, supplier, actor, utcNow), key => turns[key] = turns.GetValueOrDefault(key) + 1);
            notes.Add(note);
            issued.Add(note);
        }

        await books.PostAsync(issued, ct);
        return issued;
    }

    internal static GstInvoiceId[] InvoicesOf(NoteProposal proposal) => [.. proposal.Notes.SelectMany(n => n.Originals).Select(o => o.GstInvoiceId).OfType<GstInvoiceId>().Distinct()];

    private static Invoicing.AptInvoiceId[] AptInvoicesOf(NoteProposal proposal) => [.. proposal.Notes.SelectMany(n => n.Originals).Select(o => o.AptInvoiceId).OfType<Invoicing.AptInvoiceId>().Distinct()];

    private async Task<Dictionary<string, GstSupplier>> SuppliersAsync(List<string> gstins, CancellationToken ct)
    {
        var registrations = await organisation.RegistrationsAsync(ct);
        return gstins.ToDictionary(g => g, g => SupplierOf(g, registrations), StringComparer.Ordinal);
    }

    private static GstSupplier SupplierOf(string gstin, IReadOnlyList<GstRegistration> registrations)
    {
        var registration = registrations.Where(r => r.Gstin.Value == gstin).MaxBy(r => r.From)
            ?? throw new RuleViolation("note.no-registration", $"{gstin}, under which the document was issued, is no registration of the Department here; the Administrator registers it with its filing office first.");
        return new GstSupplier(
            gstin, registration.ShortCode, registration.LegalName, registration.Address, registration.StateCode, registration.FilingOfficeId, registration.UpiId, registration.BankDetails);
    }
}
