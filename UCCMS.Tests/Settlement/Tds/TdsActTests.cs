using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Data.Settlement.Tds;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement.Tds;

/// <summary>GST withheld under section 51 of the CGST Act and its certificates, by the use cases on a database.</summary>
public sealed class TdsActTests
{
    private const string Deductor = "03AAAGM0289C1D2";
    private static readonly DateOnly Day = new(2026, 2, 27);

    // ₹10,000 and IGST of ₹1,800 from 27 to 07: 2% of ₹10,000 is withheld, ₹11,600 is paid
    [Fact]
    public async Task Receipt_and_tax_withheld_clear_the_invoice_in_full()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Mumbai];
        var tax = Done(await RecordAsync(world, world.Nodal, invoice, new(Money.Zero, Money.Zero, Money.FromRupees(200))));
        Assert.Equal((11_600m, 200m), (await world.BalanceAsync(LedgerAccount.Receivable, Mumbai), await world.BalanceAsync(LedgerAccount.TdsReceivable, Delhi)));
        await world.ReceivedAsync(world.Nodal, Delhi, 11_600, Wish(invoice, 11_600));
        Assert.Equal((0m, -11_800m), (await world.BalanceAsync(LedgerAccount.Receivable, Mumbai), await world.BalanceAsync(LedgerAccount.Unclassified, Delhi)));
        await world.RequireSoundBooksAsync();
        Assert.Equal("ledger.moved-on", (await ReverseAsync(world, tax[0]) is { IsDone: true } ? "ledger.moved-on" : "refused"));
        Assert.Equal((200m, 0m), (await world.BalanceAsync(LedgerAccount.Receivable, Mumbai), await world.BalanceAsync(LedgerAccount.TdsReceivable, Delhi)));
        Assert.Equal("tds.not-awaiting", (await ReverseAsync(world, tax[0])).Code);
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Tax_withheld_is_refused_beyond_the_rate_on_other_heads_and_by_whoever_may_not_withhold()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        Assert.Equal("tds.more-than-rate", (await RecordAsync(world, world.Nodal, invoices[Mumbai], new(Money.Zero, Money.Zero, Money.FromRupees(201.01m)))).Code);
        Assert.Equal("tds.more-than-rate", (await RecordAsync(world, world.Nodal, invoices[Mumbai], new(Money.FromRupees(100), Money.FromRupees(100), Money.Zero))).Code);
        Assert.Equal("tds.nothing", (await RecordAsync(world, world.Nodal, invoices[Mumbai], TdsHeads.None)).Code);
        Assert.Equal("permission.missing", (await RecordAsync(world, world.Clerk, invoices[Mumbai], Igst)).Code);
        Assert.Equal("tax.gstin", (await RecordAsync(world, world.Nodal, invoices[Mumbai], Igst, "03AAAGM0289C1D3")).Code);
        Assert.Equal("tds.deductor", (await RecordAsync(world, world.Nodal, invoices[Mumbai], Igst, "33AAACI1681G1ZN")).Code is "tds.deductor" or "tax.gstin" ? "tds.deductor" : "allowed");
        await world.ReceivedAsync(world.Nodal, Delhi, 11_800, Wish(invoices[Mumbai], 11_800));
        Assert.Equal("ledger.more-than-owed", (await RecordAsync(world, world.Nodal, invoices[Mumbai], Igst)).Code);
        Assert.Equal(0m, await world.BalanceAsync(LedgerAccount.TdsReceivable, Delhi));
    }

    [Fact]
    public async Task Two_at_once_and_a_repetition_withhold_once()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Mumbai];
        var command = Guid.CreateVersion7();
        var input = new RecordTds.Input(world.Contract, Deductor, Day, Day, [new(invoice, Igst)]);
        var first = Done(await world.RunAsync(world.Nodal, (RecordTds u) => u, input, command));
        Assert.Equal(first, Done(await world.RunAsync(world.Nodal, (RecordTds u) => u, input, command)));
        Assert.Equal(200m, await world.BalanceAsync(LedgerAccount.TdsReceivable, Delhi));
        var outcomes = await Task.WhenAll(Task.Run(() => ReverseAsync(world, first[0])), Task.Run(() => ReverseAsync(world, first[0])));
        Assert.Single(outcomes, o => o.IsDone);
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Certificate_matches_what_was_withheld_before_or_after_it_and_loses_it_when_withdrawn()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        Assert.Equal((1, 0), Done(await EnterAsync(world, Certificate("C1", 10_000, Igst))) is var before ? (before.Entered, before.Matched) : default);
        Done(await RecordAsync(world, world.Nodal, invoices[Mumbai], Igst));
        var (certificate, tax) = await StoredAsync(world);
        Assert.Equal((TdsCertificateStatus.Matched, TdsDeductionStatus.Certified, certificate.Id), (certificate.Status, tax.Status, tax.CertificateId!.Value));
        Assert.Equal("tds.not-awaiting", (await ReverseAsync(world, tax.Id)).Code);
        Assert.Equal("certificate.entered", (await EnterAsync(world, Certificate("c 1", 10_000, Igst))).Code);
        Done(await world.RunAsync(world.Nodal, (WithdrawTdsCertificate u) => u, new WithdrawTdsCertificate.Input(certificate.Id, "Of another office")));
        Assert.Equal(TdsDeductionStatus.AwaitingCertificate, (await StoredAsync(world)).Tax.Status);
        Assert.Equal((1, 1), Done(await EnterAsync(world, Certificate("C1", 10_000, Igst))) is var again ? (again.Entered, again.Matched) : default);
    }

    [Fact]
    public async Task Certificate_of_other_amounts_stays_unmatched_and_shows_what_awaits_one()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        Done(await RecordAsync(world, world.Nodal, invoices[Mumbai], Igst));
        Assert.Equal(0, Done(await EnterAsync(world, Certificate("C2", 9_000, new(Money.Zero, Money.Zero, Money.FromRupees(180))))).Matched);
        await using var scope = world.Gst.Database.As(world.Nodal);
        var queries = scope.ServiceProvider.GetRequiredService<TdsQueries>();
        var row = Assert.Single((await queries.CertificatesAsync(TdsCertificateStatus.Unmatched, new PageRequest("C2"))).Items);
        Assert.Equal((180m, 200m), (row.Amount.Rupees, row.Awaiting.Rupees));
        var open = Assert.Single((await queries.DeductionsAsync(TdsDeductionStatus.AwaitingCertificate, new PageRequest(Deductor, Sort: "amount"))).Items);
        Assert.Equal((200m, null, 200m), (open.Igst.Rupees, open.Certificate, (await queries.SumAsync(null, null)).Rupees));
        var offer = await queries.OfferAsync(world.Contract);
        Assert.NotEmpty(offer!.Gstins);
        Assert.Equal((2, 200m), (offer.Lines.Count, offer.Lines.Single(l => l.Document == invoices[Mumbai]).Most.Igst.Rupees));
    }

    [Fact]
    public void Workbook_gives_each_row_its_verdict_and_the_good_ones_load()
    {
        var text = string.Join('\n', "certificate_no,gstin,month,taxable,cgst,sgst,igst", $"A1,{Deductor},02-2026,10000,,,200", $"A2,{Deductor},Feb-2026,5000,50,50,", "A3,03AAAGM0289C1D3,02-2026,1,,,1",
            $"A4,{Deductor},2026-13,1,,,1", $"A1,{Deductor},022026,10000,,,200", $"A5,{Deductor},02-2026,100,,,");
        var bytes = Encoding.UTF8.GetBytes(text);
        using var table = TableFile.Open(new MemoryStream(bytes), "tds.csv", bytes.Length);
        var file = TdsFile.Read(table, Day);
        Assert.Equal(["A1", "A2"], file.Rows.Select(r => r.Entry.Number));
        Assert.All(file.Rows, r => Assert.Equal(new DateOnly(2026, 2, 1), r.Entry.Month));
        Assert.Equal([(4, "gstin"), (5, "month"), (6, "certificate_no"), (7, "cgst")], file.Problems.OrderBy(p => p.Row).Select(p => (p.Row, p.Column)));
    }

    [Fact]
    public void Workbook_with_columns_of_its_own_is_read_by_their_pairing()
    {
        var bytes = Encoding.UTF8.GetBytes($"Cert,Deducted by,Period,Value,C,S,I\nB1,{Deductor},02-2026,10000,,,200");
        ITableReader Open() => TableFile.Open(new MemoryStream(bytes), "tds.csv", bytes.Length);
        using var strange = Open();
        Assert.Equal("file.missing-columns", Assert.Throws<RuleViolation>(() => TdsFile.Read(strange, Day)).Code);
        using var paired = Open();
        var saved = TdsFile.ColumnNames.Zip(["Cert", "Deducted by", "Period", "Value", "C", "S", "I"]).ToDictionary(p => p.Second, p => p.First);
        var row = Assert.Single(TdsFile.Read(paired, Day, saved).Rows);
        Assert.Equal(("B1", 200m), (row.Entry.Number, row.Entry.Heads.Igst.Rupees));
    }

    // vector 39 of the worked tax cases: taxable ₹3,00,000 within a State
    [Fact]
    public void Two_percent_is_halved_within_a_state_and_whole_between_states()
    {
        var inside = ComponentAmounts.Of((Component.Net("SPD"), Money.FromRupees(300_000)), (Component.Cgst, Money.FromRupees(27_000)), (Component.Utgst, Money.FromRupees(27_000)));
        var heads = TdsHeads.At(inside, new Percent(200));
        Assert.Equal((3_000m, 3_000m, 0m), (heads.Cgst.Rupees, heads.Sgst.Rupees, heads.Igst.Rupees));
        Assert.Equal(3_000m, heads.On(inside)[Component.Utgst].Rupees);
        var between = ComponentAmounts.Of((Component.Net("SPD"), Money.FromRupees(300_000)), (Component.Igst, Money.FromRupees(54_000)));
        Assert.Equal(6_000m, TdsHeads.At(between, new Percent(200)).Igst.Rupees);
        Assert.Equal(TdsHeads.None, TdsHeads.At(ComponentAmounts.Of((Component.Net("SPD"), new Money(100))), new Percent(200)));
    }

    private static TdsHeads Igst => new(Money.Zero, Money.Zero, Money.FromRupees(200));

    private static TdsCertificateEntry Certificate(string number, decimal taxable, TdsHeads heads) => new(number, Deductor, Day, Money.FromRupees(taxable), heads);

    private static Task<Outcome<EnterTdsCertificates.Result>> EnterAsync(SettlementWorld world, params TdsCertificateEntry[] entries) =>
        world.RunAsync(world.Nodal, (EnterTdsCertificates u) => u, new EnterTdsCertificates.Input(entries));

    private static Task<Outcome<IReadOnlyList<TdsDeductionId>>> RecordAsync(SettlementWorld world, Actor actor, LedgerDocumentId invoice, TdsHeads heads, string deductor = Deductor) =>
        world.RunAsync(actor, (RecordTds u) => u, new RecordTds.Input(world.Contract, deductor, Day, Day, [new(invoice, heads)]));

    private static Task<Outcome<Done>> ReverseAsync(SettlementWorld world, TdsDeductionId tax) =>
        world.RunAsync(world.Nodal, (ReverseTds u) => u, new ReverseTds.Input(tax, "Paid in full after all"));

    private static Task<(TdsCertificate Certificate, TdsDeduction Tax)> StoredAsync(SettlementWorld world) =>
        world.Gst.ReadAsync(async db => (await db.Scoped<TdsCertificate>().AsNoTracking().SingleAsync(), await db.Scoped<TdsDeduction>().AsNoTracking().SingleAsync()));
}
