using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Gst.Returns;

/// <summary>A document made for a proof or a measurement, by the functions that issue real ones.</summary>
/// <param name="Return">As GSTR-1 sees it.</param>
/// <param name="Party">Its recipient.</param>
/// <param name="Lines">Its lines; none on a note.</param>
/// <param name="Totals">Its foot; none on a note.</param>
internal sealed record MadeDocument(ReturnDocument Return, MadeParty Party, IReadOnlyList<ConsolidationLine> Lines, DocumentTotals? Totals);

/// <summary>Invoices and bills of supply of one GSTIN and month, with lines of all sizes, rates and discounts; the same seed makes the same ones.</summary>
internal sealed class RandomDocuments(Random random, ReturnHead head, string numberCode, IReadOnlyList<Percent> rates, int partyCount)
{
    private static readonly string[] Sacs = ["996811", "996812", "996813", "996819"];
    private static readonly Percent[] Discounts = [Percent.Zero, Percent.Of(10), Percent.Of(12.5m), Percent.Of(20), Percent.Of(40)];

    private readonly RandomParties parties = new(random, head.SupplierStateCode, partyCount);
    private readonly Dictionary<DocumentKind, int> serials = [];

    /// <summary>Numbers given, by kind.</summary>
    public IReadOnlyDictionary<DocumentKind, int> Serials => serials;

    public static string SacOf(string product) => Sacs[(product[1] - '0') % Sacs.Length];

    /// <summary>What one location comes to: one document, or two for a registered recipient with exempt lines.</summary>
    public IEnumerable<MadeDocument> Next(bool roundToRupee)
    {
        var party = parties.Next();
        var lines = Enumerable.Range(0, 1 + random.Next(random.Next(4) == 0 ? 6 : 2)).Select(_ => Line()).ToList();
        return LocationDocument.For(party.Gstin is not null, lines).Select(d => Make(party, d, roundToRupee));
    }

    /// <summary>The next number of a series.</summary>
    public (string Number, int Serial) Take(DocumentKind kind)
    {
        var serial = serials[kind] = serials.GetValueOrDefault(kind) + 1;
        return (DocumentNumberFormat.Build(numberCode, kind, head.Period.FinancialYear, serial).Value, serial);
    }

    private MadeDocument Make(MadeParty party, LocationDocument document, bool roundToRupee)
    {
        var supply = document.SupplyFor(party.Supply);
        var place = party.Gstin?.StateCode ?? party.HandedOverStateCode;
        var totals = document.Totals(head.SupplierStateCode, party.Gstin, party.HandedOverStateCode, party.Supply, roundToRupee);
        var kind = document.IsBillOfSupply ? DocumentKind.BillOfSupply : DocumentKind.TaxInvoice;
        var (number, serial) = Take(kind);
        var date = head.Period.From.AddDays(random.Next(head.Period.To.Day));
        var made = new ReturnDocument(
            Guid.CreateVersion7(), kind, number, serial, date, party.Gstin?.Value, party.Name, supply, place, GstSplit.IsInterState(head.SupplierStateCode, place, supply),
            totals.Payable, totals.Exempt, [.. totals.Buckets.Select(b => new ReturnRate(b.Rate, b.Taxable, b.Split))], ServicesOf(document.Lines));
        return new(made, party, document.Lines, totals);
    }

    private static List<ReturnService> ServicesOf(IEnumerable<ConsolidationLine> lines) =>
    [
        .. lines.GroupBy(l => (Sac: SacOf(l.Product), Rate: l.IsExempt ? Percent.Zero : l.GstRate))
            .Select(g => new ReturnService(g.Key.Sac, g.Key.Rate, g.Key.Rate == Percent.Zero, Money.Sum(g.Select(l => l.Taxable)))),
    ];

    private ConsolidationLine Line()
    {
        var product = random.Next(10);
        var isExempt = product == 9;
        var gross = new Money(random.NextInt64(1, (long)Math.Pow(10, random.Next(3, 9))));
        var discountRate = Discounts[random.Next(Discounts.Length)];
        var (vas, discount) = (new Money(random.Next(3) == 0 ? random.Next(1, 50_000) : 1), gross.Times(discountRate));
        var rate = random.Next(4) > 0 ? Percent.Of(18) : rates[random.Next(rates.Count)];
        return new(
            new OfficeId(10029164), null, $"P{product}", TrafficClass.None, random.Next(1, 5_000), gross, vas, discountRate, discount, gross - discount + vas,
            isExempt ? Percent.Zero : rate, isExempt, FromAptFigures: false);
    }
}
