using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Settlement;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>Tables 11A and 11B of Delhi from its vouchers, through the file and back.</summary>
public sealed class AdvanceQueriesTests
{
    private static readonly string DelhiGstin = Organising.GstinOf("07");

    [Fact]
    public async Task Nothing_is_reported_while_money_paid_in_is_a_deposit()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        await DepositAsync(world, 30_000);
        Assert.Empty(await RowsAsync(world, new(202602)));
    }

    [Fact]
    public async Task Advance_is_received_in_its_month_adjusted_when_applied_and_taken_back_when_refunded()
    {
        await using var world = await TaxedAsync();
        await DepositAsync(world, 30_000);
        await world.InvoicesAsync(Delhi);
        Done(await world.RunAsync(world.Nodal, (SwitchInterim u) => u, new SwitchInterim.Input(world.Contract, new(2025, 4, 1), new DateOnly(2026, 1, 31))));
        var received = Assert.Single(await RowsAsync(world, new(202602)));
        Assert.Equal((true, true, "07", 30_000m), (received.IsReceived, received.IsInterState, received.PlaceOfSupplyCode, received.Gross.Rupees));

        world.Gst.At(new(2026, 3, 2, 12, 0, 0));
        Done(await world.RunAsync(Actor.System("test"), (SettleFromDeposit u) => u, new SettleFromDeposit.Input(world.Contract)));
        var adjusted = Assert.Single(await RowsAsync(world, new(202603)));
        Assert.Equal((false, 11_800m, 10_000m, 1_800m), (adjusted.IsReceived, adjusted.Gross.Rupees, adjusted.Sums.Taxable.Rupees, adjusted.Sums.Igst.Rupees));
        Done(await world.RunAsync(world.DelhiDdo, (RefundMoney u) => u, new RefundMoney.Input(world.Contract, null, new(Money.FromRupees(18_200), "Contract over", "RV/1", new(2026, 3, 2)))));
        Assert.Equal(30_000m, Assert.Single(await RowsAsync(world, new(202603))).Gross.Rupees);
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        Assert.Empty(await RowsAsync(world, new(202604)));
    }

    [Fact]
    public async Task Tables_stand_in_the_file_and_tie_out()
    {
        await using var world = await TaxedAsync();
        await DepositAsync(world, 30_000);
        await world.InvoicesAsync(Delhi, Mumbai);
        await using var scope = world.Gst.Database.AsSystem();
        using var folder = new ReturnFolder();
        var paper = await scope.ServiceProvider.GetRequiredService<ReturnPapers>().BuildAsync(new(DelhiGstin, new(202602)), folder);
        Assert.True(paper.TieOut.Ties, string.Join("; ", paper.TieOut.Differences));
        Assert.Contains(paper.TieOut.Rows, r => r is { Table: ReturnTable.AdvancesReceived, Head: TieOutHead.Taxable, Return: 25_423_73L });
        Assert.Equal((1, 30_000m), (paper.Tables.Of(ReturnTable.AdvancesReceived).Rows, paper.Tables.Of(ReturnTable.AdvancesReceived).Value.Rupees));
    }

    [SchemaFact]
    public void File_with_both_tables_keeps_the_form()
    {
        AdvanceRow[] rows =
        [
            new(true, true, "27", Percent.Of(18), 2, new AdvanceSupply(true, "27", Percent.Of(18)).TaxIn(Money.FromRupees(11_800))),
            new(false, false, "07", Percent.Of(18), 1, new AdvanceSupply(false, "07", Percent.Of(18)).TaxIn(Money.FromRupees(590))),
        ];
        var output = new ReturnInMemory();
        using (var writer = new Gstr1Writer(Returned.April, Returned.Rules, output))
        {
            new ReturnBuilder(Returned.April, Returned.Rules, writer).Complete([], rows);
        }

        var json = Returned.Json(output);
        Assert.Equal(10_000m, json.GetProperty("at")[0].GetProperty("itms")[0].GetProperty("ad_amt").GetDecimal());
        Assert.Equal("INTRA", json.GetProperty("txpd")[0].GetProperty("sply_ty").GetString());
        Assert.Equal(JsonValueKind.Undefined, json.GetProperty("txpd")[0].GetProperty("itms")[0].TryGetProperty("iamt", out var igst) ? igst.ValueKind : JsonValueKind.Undefined);
        Assert.Empty(Returned.SchemaFaults(Assert.Single(output.Parts)));
    }

    private static async Task<SettlementWorld> TaxedAsync()
    {
        var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        await world.Gst.SaveAsync(DatedSetting.Of(SettingKeys.AdvanceGst.Key, "tax-on-receipt", new DateOnly(2026, 1, 1), "Order 9/2026", null));
        return world;
    }

    private static async Task DepositAsync(SettlementWorld world, decimal rupees) =>
        Done(await world.RunAsync(world.Nodal, (RecordDeposit u) => u, new RecordDeposit.Input(world.Contract, Delhi, world.Neft(rupees))));

    private static async Task<IReadOnlyList<AdvanceRow>> RowsAsync(SettlementWorld world, ReturnPeriod period)
    {
        await using var scope = world.Gst.Database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<AdvanceQueries>().OfMonthAsync(DelhiGstin, period);
    }
}
