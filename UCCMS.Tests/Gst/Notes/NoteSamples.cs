using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Gst.Notes;

/// <summary>Documents and what stands of them, without a database.</summary>
internal static class NoteSamples
{
    private static readonly NoteContext Context = new(
        new ContractId(1), "NAF/1", CustomerId.From(2000000001), PaymentKind.Bnpl, new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28), new OfficeId(10029164), "New Delhi GPO");

    public static NoteParties Parties(string supplierState = "07", string place = "07", SupplyKind supply = SupplyKind.Regular, string? recipient = "given") => new(
        Organisation.Organising.GstinOf(supplierState), supplierState, "Bharat Books", "1 Parliament Street", place, recipient is null ? null : Organisation.Organising.GstinOf(place), supply, place, "Said on the document.");

    public static ValueLine Line(decimal value, string product = "SPD", decimal rate = 18, bool isExempt = false) =>
        new(product, TrafficClass.None, product, "996811", isExempt ? Percent.Zero : Percent.Of(rate), isExempt, Money.FromRupees(value));

    public static NotableDocument Document(NoteParties parties, params ValueLine[] lines) => new(
        new OriginalKey(GstInvoiceId.New(), null, new OfficeId(10029164)), DocumentKind.TaxInvoice, "DL/25-26/000001", new DateOnly(2026, 2, 28), "New Delhi GPO", Context, parties,
        DocumentFigures.Computed(lines, parties.TaxedBy, roundToRupee: true));

    public static DocumentStanding Issued(NoteParties parties, params ValueLine[] lines)
    {
        var document = Document(parties, lines);
        return DocumentStanding.AsIssued(document);
    }

    /// <summary>After these notes.</summary>
    public static DocumentStanding After(this DocumentStanding standing, IEnumerable<NoteDraft> notes)
    {
        var list = notes.ToList();
        return standing with { Now = NoteDraft.After(standing, list), Notes = standing.Notes + list.Count, Parties = list.LastOrDefault(n => !n.IsCredit)?.Parties ?? standing.Parties };
    }

    public static DocumentStanding After(this DocumentStanding standing, NoteDraft note) => standing.After([note]);
}
