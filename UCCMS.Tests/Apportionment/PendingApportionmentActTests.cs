using System.Text;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Apportionment;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;
using UCCMS.Tests.Adjustments;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Apportionment;

public sealed class PendingApportionmentActTests
{
    private const string Heads = "customer_id,contract_id,period_from,period_to,office_id,net,cgst,sgst,igst,apt_invoice_no,settled_on";

    [Fact]
    public async Task Earlier_month_is_entered_once_and_worked_off_like_any_other()
    {
        await using var world = await TransferWorld.CreateAsync();
        var file = Read(Row("10081132", igst: "1800", invoice: "AP/1"), Row("10050315", igst: "900", invoice: "AP/1", net: "5000"));
        var entered = Done(await EnterAsync(world, file, world.Money.Nodal));
        Assert.Equal((2, Money.FromRupees(17_700)), (entered.Rows, entered.Total));
        Assert.Equal("pending.problems", (await EnterAsync(world, file, world.Money.Nodal)).Code);

        Assert.Empty(Done(await world.ProposeAsync()).Entries); // of other periods
        var proposed = Done(await world.Money.RunAsync(world.Ddo, (ProposeTransferEntries u) => u, new ProposeTransferEntries.Input(TransferWorld.Delhi, new(2025, 4, 1), new(2025, 12, 31))));
        Assert.Equal((2, Money.FromRupees(17_700)), (proposed.Entries.Count, proposed.Total));
        var mumbai = await world.ToAsync(TransferWorld.Mumbai);
        Assert.Equal((10_000m, 1_800m, new DateOnly(2025, 11, 1), new DateOnly(2025, 11, 30)), (mumbai.Net.Rupees, mumbai.Igst.Rupees, mumbai.PeriodFrom, mumbai.PeriodTo));
        await world.PostedAsync((await world.ApprovedAsync(mumbai)).Where(e => e.Id == mumbai.Id).ToArray());
        Done(await world.TakeUpAsync(world.Money.Clerk, mumbai));
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Problems_are_named_by_row_column_and_remedy_and_nothing_is_entered()
    {
        await using var world = await TransferWorld.CreateAsync();
        var file = Read(
            Row("10081132", igst: "1800", invoice: "AP/1"),
            Row("99999999", igst: "1800", invoice: "AP/2"),
            Row("10029164", igst: "1800", invoice: "AP/3"),
            Row("10081132", igst: "1800", invoice: "AP/4", contract: "NONE"),
            Row("10081132", igst: "1800", invoice: "AP/1"));
        await using var scope = world.Money.Gst.Database.As(world.Money.Nodal);
        var given = await scope.ServiceProvider.GetRequiredService<ApportionmentReader>().CheckAsync(file.Rows);
        Assert.Equal([(6, "apt_invoice_no")], file.Problems.Select(p => (p.Row, p.Column)));
        Assert.Equal([(3, "office_id"), (4, "office_id"), (5, "contract_id")], given.Problems.Select(p => (p.Row, p.Column)));
        Assert.All(given.Problems, p => Assert.NotEmpty(p.Remedy));
        Assert.Equal("pending.problems", (await EnterAsync(world, file, world.Money.Nodal)).Code);
        Assert.Equal(0, (await scope.ServiceProvider.GetRequiredService<PendingApportionmentQueries>().PendingAsync(new PageRequest())).Total);
    }

    [Fact]
    public async Task Only_the_nodal_office_or_its_ddo_enters()
    {
        await using var world = await TransferWorld.CreateAsync();
        var file = Read(Row("10081132", igst: "1800", invoice: "AP/1"));
        Assert.Equal("permission.missing", (await EnterAsync(world, file, world.Money.Clerk)).Code);
        Assert.False((await EnterAsync(world, file, await world.ActorAsync("other", Role.Ddo, Gst.GstWorld.ChennaiGpo))).IsDone);
        Assert.Equal(1, Done(await EnterAsync(world, file, world.Ddo)).Rows);
    }

    [Fact]
    public async Task Preview_shows_what_proposing_prepares_and_writes_nothing()
    {
        await using var world = await TransferWorld.AccountedAsync(10_000m, TransferWorld.Delhi, TransferWorld.Mumbai, TransferWorld.Bengaluru);
        await using var scope = world.Money.Gst.Database.As(world.Ddo);
        var reader = scope.ServiceProvider.GetRequiredService<ApportionmentReader>();
        var seen = await reader.PreviewAsync(TransferWorld.Delhi, new(2026, 1, 1), new(2026, 3, 31));
        Assert.Equal([(TransferWorld.Bengaluru, 11_800m), (TransferWorld.Mumbai, 11_800m)], seen.Select(s => (s.To.Id, s.Proposed.Total.Rupees)).OrderBy(s => s.Id.Value));
        Assert.All(seen, s => Assert.Equal(RevenueRoute.TransferEntry, s.Route));
        Assert.Empty(await world.EntriesAsync());
        Assert.Equal(Money.Sum(seen.Select(s => s.Proposed.Total)), Done(await world.ProposeAsync()).Total);
        Assert.Empty(await reader.PreviewAsync(TransferWorld.Delhi, new(2026, 1, 1), new(2026, 3, 31)));
    }

    private static Task<Outcome<EnterPendingApportionments.Result>> EnterAsync(TransferWorld world, PendingApportionmentFile file, Actor actor) =>
        world.Money.RunAsync(actor, (EnterPendingApportionments u) => u, new EnterPendingApportionments.Input("pending.csv", "sha", file));

    private static string Row(string office, string igst, string invoice, string net = "10000", string contract = "NAF/DL/0001") =>
        $"2000000001,{contract},01-11-2025,30-11-2025,{office},{net},,,{igst},{invoice},05-12-2025";

    private static PendingApportionmentFile Read(params string[] rows)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', [Heads, .. rows]));
        using var content = new MemoryStream(bytes);
        using var table = TableFile.Open(content, "pending.csv", bytes.Length);
        return PendingApportionmentFile.Read(table, new DateOnly(2026, 2, 28));
    }
}
