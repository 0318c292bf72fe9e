using Bunit;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Tests.Settlement;
using UCCMS.Web.Gst;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Gst;

/// <summary>Counts of the settlement view: each is the number of rows that its link opens, and together they are all documents.</summary>
public sealed class SettlementStatesTests
{
    [Fact]
    public async Task Deposit_that_suffices_for_one_of_two_leaves_one_completed_and_one_short()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        Done(await world.RunAsync(world.Nodal, (SwitchInterim u) => u, new SwitchInterim.Input(world.Contract, new(2025, 4, 1), new DateOnly(2026, 1, 31))));
        await world.InvoicesAsync(Delhi, Mumbai);
        await RequireAsync(world, pending: 2);
        Done(await world.RunAsync(world.Nodal, (RecordDeposit u) => u, new RecordDeposit.Input(world.Contract, Delhi, world.Neft(15_000))));
        Done(await world.RunAsync(Actor.System("test"), (SettleFromDeposit u) => u, new SettleFromDeposit.Input(world.Contract)));
        await RequireAsync(world, completed: 1, lacking: 1);
        Done(await world.RunAsync(world.Nodal, (RecordDeposit u) => u, new RecordDeposit.Input(world.Contract, Delhi, world.Neft(9_000))));
        await RequireAsync(world, completed: 2);
    }

    [Fact]
    public async Task Part_of_a_bill_paid_is_under_way_and_the_strip_follows_the_act()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await using var page = new PageOf(world.Gst.Database, world.Nodal);
        var strip = page.Render<SettlementStrip>(p => p.Add(s => s.Filter, new GstInvoiceFilter()).Add(s => s.AddressOf, state => $"/invoices?settlement={state}"));
        strip.WaitForAssertion(() => Assert.Equal("Pending 2", strip.Find("[data-state=Pending]").TextContent), TimeSpan.FromSeconds(20));
        await world.ReceivedAsync(world.Nodal, Delhi, 11_900, Wish(invoices[Delhi], 11_800), Wish(invoices[Mumbai], 100));
        await RequireAsync(world, completed: 1, processing: 1);
        page.Services.GetRequiredService<ActSignal>().Raise();
        strip.WaitForAssertion(() => Assert.Equal(("Completed 1", "Processing 1"), (strip.Find("[data-state=Completed]").TextContent, strip.Find("[data-state=Processing]").TextContent)), TimeSpan.FromSeconds(20));
        Assert.Equal("/invoices?settlement=Processing", strip.Find("[data-state=Processing]").GetAttribute("href"));
    }

    private static async Task RequireAsync(SettlementWorld world, int completed = 0, int pending = 0, int processing = 0, int lacking = 0)
    {
        await using var scope = world.Gst.Database.As(world.Nodal);
        var gst = scope.ServiceProvider.GetRequiredService<GstQueries>();
        var counts = await gst.StatesAsync(new(), null);
        Assert.Equal((completed, pending, processing, lacking), (counts[SettlementState.Completed], counts[SettlementState.Pending], counts[SettlementState.Processing], counts[SettlementState.Short]));
        var seen = new List<GstInvoiceId>();
        foreach (var (state, count) in counts)
        {
            var rows = await gst.InvoicesAsync(new(Settlement: state), new PageRequest());
            Assert.Equal((count, count), (rows.Total, rows.Items.Count));
            Assert.Equal(count, (await gst.SumsAsync(new(Settlement: state), null)).Count);
            seen.AddRange(rows.Items.Select(r => r.Id));
        }

        Assert.Equal((await gst.InvoicesAsync(new(), new PageRequest())).Items.Select(r => r.Id.Value).Order(), seen.Select(i => i.Value).Order());
    }
}
