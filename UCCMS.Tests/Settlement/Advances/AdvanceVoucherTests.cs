using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Ledger;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Settlement.Advances;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Pdf;
using UCCMS.Tests.Organisation;
using UCCMS.Web.Settlement;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement.Advances;

/// <summary>Receipt and refund vouchers on advances, by the use cases on a database, tied to the ledger and to GSTR-1.</summary>
public sealed class AdvanceVoucherTests
{
    private static readonly string DelhiGstin = Organising.GstinOf("07");

    [Theory]
    [InlineData(false, 0, 9_000, 9_000)]
    [InlineData(true, 18_000, 0, 0)]
    public void Tax_within_an_advance_of_118000_is_18000(bool isInterState, int igst, int cgst, int stateTax)
    {
        var sums = new AdvanceSupply(isInterState, "07", Percent.Of(18)).TaxIn(Money.FromRupees(118_000));
        Assert.Equal((100_000m, igst, cgst, stateTax), (sums.Taxable.Rupees, sums.Igst.Rupees, sums.Cgst.Rupees, sums.StateTax.Rupees));
    }

    [Fact]
    public async Task Advance_at_one_place_bears_cgst_and_state_tax()
    {
        await using var world = await TaxedAsync();
        await OnlyDelhiAsync(world);
        var receipt = await DepositAsync(world, 118_000);
        var voucher = Assert.Single(await VouchersAsync(world));
        Assert.Equal((100_000m, 9_000m, 9_000m, 0m), (voucher.Taxable.Rupees, voucher.Cgst.Rupees, voucher.StateTax.Rupees, voucher.Igst.Rupees));
        Assert.Equal((receipt, DelhiGstin, "07", false), (voucher.ReceiptId, voucher.SupplierGstin, voucher.PlaceOfSupplyCode, voucher.IsInterState));
        Assert.Matches("^[A-Z0-9]{2,3}/R/25-26/00001$", voucher.Number);
        Assert.Equal(-18_000, await world.BalanceAsync(LedgerAccount.TaxOnAdvance, Delhi));
        Assert.Equal(-118_000, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        await RequireSoundAsync(world);
    }

    [PdfToolFact("pdftotext")]
    public async Task Voucher_prints_the_particulars_of_rule_50()
    {
        await using var world = await TaxedAsync();
        await OnlyDelhiAsync(world);
        await DepositAsync(world, 118_000);
        var voucher = Assert.Single(await VouchersAsync(world));
        using var file = new PdfTools(AdvanceVoucherPdf.Render(voucher), "receipt-voucher");
        var text = file.Text();
        foreach (var particular in new[] { voucher.Number, DelhiGstin, voucher.RecipientName, "Receipt voucher", "Reverse charge", "1,00,000.00", "9,000.00", "1,18,000.00", voucher.Signatory })
        {
            Assert.Contains(particular, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Advance_for_several_places_is_inter_state_and_a_deposit_bears_nothing()
    {
        await using var world = await TaxedAsync();
        await DepositAsync(world, 118_000);
        var voucher = Assert.Single(await VouchersAsync(world));
        Assert.Equal((100_000m, 18_000m, true), (voucher.Taxable.Rupees, voucher.Igst.Rupees, voucher.IsInterState));
        Assert.Contains("rule 50, proviso", voucher.Basis, StringComparison.Ordinal);

        await using var plain = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        await DepositAsync(plain, 118_000);
        Assert.Empty(await VouchersAsync(plain));
        Assert.Equal(0, await plain.BalanceAsync(LedgerAccount.TaxOnAdvance, Delhi));
    }

    [Fact]
    public async Task Refund_and_reversal_make_refund_vouchers_and_an_application_none()
    {
        await using var world = await TaxedAsync();
        await DepositAsync(world, 30_000);
        var mistaken = await DepositAsync(world, 1_180);
        await world.InvoicesAsync(Delhi);
        Done(await world.RunAsync(world.Nodal, (SwitchInterim u) => u, new SwitchInterim.Input(world.Contract, new(2025, 4, 1), new DateOnly(2026, 1, 31))));
        Done(await world.ReverseAsync(world.Nodal, mistaken));
        world.Gst.At(new(2026, 3, 2, 12, 0, 0));
        Done(await world.RunAsync(Actor.System("test"), (SettleFromDeposit u) => u, new SettleFromDeposit.Input(world.Contract)));
        Done(await world.RunAsync(world.DelhiDdo, (RefundMoney u) => u, new RefundMoney.Input(world.Contract, null, new(Money.FromRupees(10_000), "Part not needed", "RV/1", new(2026, 3, 2)))));

        var vouchers = await VouchersAsync(world);
        var refunds = vouchers.Where(v => v.IsRefund).OrderBy(v => v.Serial).ToList();
        Assert.Equal([1_180m, 10_000m], refunds.Select(r => r.Amount.Rupees));
        Assert.Equal([mistaken, vouchers.Single(v => v.Amount.Rupees == 30_000).ReceiptId], refunds.Select(r => r.ReceiptId));
        Assert.Matches("^[A-Z0-9]{2,3}/F/25-26/00001$", refunds[0].Number);
        Assert.Equal(vouchers.Single(v => v.ReceiptId == mistaken && !v.IsRefund).Number, refunds[0].AgainstNumber);
        Assert.Equal([8_200m, 0m], vouchers.Where(v => !v.IsRefund).OrderBy(v => v.Serial).Select(v => v.Left.Rupees));
        Assert.Equal(4, await world.Gst.ReadAsync(db => db.Scoped<OutboxMail>().CountAsync(m => m.Subject.Contains("voucher"))));
        await RequireSoundAsync(world);

        await using var scope = world.Gst.Database.AsSystem();
        using var folder = new ReturnFolder();
        var paper = await scope.ServiceProvider.GetRequiredService<ReturnPapers>().BuildAsync(new(DelhiGstin, new(202603)), folder);
        Assert.True(paper.TieOut.Ties, string.Join("; ", paper.TieOut.Differences));
        Assert.Equal(21_800m, Assert.Single(paper.Tables.Advances).Gross.Rupees); // 11,800 applied and 10,000 paid back, of February's
        Assert.Contains(paper.Tables.Series, s => s is { Kind: DocumentKind.RefundVoucher, Nature: 8 });
        Assert.Contains(paper.TieOut.Rows, r => r is { Table: ReturnTable.AdvancesAdjusted, Head: TieOutHead.Igst, Ledger: not null });
    }

    [Fact]
    public async Task Difference_between_vouchers_and_ledger_is_named_by_gstin_and_month_and_in_the_tie_out()
    {
        await using var world = await TaxedAsync();
        await DepositAsync(world, 118_000);
        await world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"AdvanceVouchers\" SET \"Igst\" = \"Igst\" - 100, \"Taxable\" = \"Taxable\" + 100"));
        var faults = await world.FaultsAsync<AdvanceTaxCheck>();
        Assert.Contains(faults, f => f.Contains("tax of ₹17,999.00 is left by the voucher, ₹18,000.00 in the ledger", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains(DelhiGstin, StringComparison.Ordinal) && f.Contains("₹17,999.00", StringComparison.Ordinal) && f.Contains("moved by ₹18,000.00", StringComparison.Ordinal));
        await using var scope = world.Gst.Database.AsSystem();
        using var folder = new ReturnFolder();
        var paper = await scope.ServiceProvider.GetRequiredService<ReturnPapers>().BuildAsync(new(DelhiGstin, new(202602)), folder);
        var row = Assert.Single(paper.TieOut.Differences);
        Assert.Equal((ReturnTable.AdvancesReceived, TieOutHead.Igst, -100L), (row.Table, row.Head, row.LedgerDifference));
    }

    private static async Task<SettlementWorld> TaxedAsync()
    {
        var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        await world.Gst.SaveAsync(DatedSetting.Of(SettingKeys.AdvanceGst.Key, "tax-on-receipt", new DateOnly(2026, 1, 1), "Order 9/2026", null));
        return world;
    }

    private static Task<int> OnlyDelhiAsync(SettlementWorld world) => world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
        string.Create(CultureInfo.InvariantCulture, $"UPDATE \"ContractLocations\" SET \"To\" = '2025-01-01' WHERE \"OfficeId\" <> {Delhi.Value}")));

    private static async Task<ReceiptId> DepositAsync(SettlementWorld world, decimal rupees) =>
        Done(await world.RunAsync(world.Nodal, (RecordDeposit u) => u, new RecordDeposit.Input(world.Contract, Delhi, world.Neft(rupees))));

    private static Task<List<AdvanceVoucher>> VouchersAsync(SettlementWorld world) => world.Gst.ReadAsync(db => db.Scoped<AdvanceVoucher>().AsNoTracking().ToListAsync());

    private static async Task RequireSoundAsync(SettlementWorld world)
    {
        await world.RequireSoundBooksAsync();
        Assert.Empty(await world.FaultsAsync<AdvanceTaxCheck>());
        Assert.Empty(await world.FaultsAsync<SerialsCheck>());
    }
}
