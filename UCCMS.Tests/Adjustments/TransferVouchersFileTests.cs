using System.Text;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Adjustments;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Files;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Web.Adjustments.Transfers;

namespace UCCMS.Tests.Adjustments;

/// <summary>Vouchers of many transfer entries by a workbook.</summary>
public sealed class TransferVouchersFileTests
{
    private const string Header = "entry,voucher_no,voucher_date,amount\n";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("TE/1,V1,13-02-2026,\"1,180.00\"", null)]
    [InlineData("TE/1,,,", null)]
    [InlineData("TE/1,V1,31-02-2026,1180", "voucher_date")]
    [InlineData("TE/1,V1,13-02-2026,much", "amount")]
    [InlineData(",V1,13-02-2026,1180", "entry")]
    [InlineData("TE/1,V1,13-02-2026,1180\nte/1,V2,13-02-2026,1180", "entry")]
    public void Row_is_read_or_its_problem_named(string rows, string? column) => Assert.Equal(column is null ? [] : [column], Read(rows).Problems.Select(p => p.Column));

    [Fact]
    public async Task Template_is_filled_in_taken_over_and_posted_on_the_page()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000, TransferWorld.Mumbai, TransferWorld.Bengaluru);
        var entries = await world.ApprovedAsync(await world.EntriesAsync());
        await using var page = new PageOf(world.Money.Gst.Database, world.Ddo);
        var cut = page.Render<TransferVouchersPage>();
        cut.WaitForAssertion(() => Assert.Equal(2, cut.FindAll("table.vouchers tbody tr").Count), Patience);
        await DropAsync(cut, $"{Header}TE/UNKNOWN,V1,28-02-2026,11800\n");
        cut.WaitForAssertion(() => Assert.Contains("nothing of it was taken over", cut.Markup, StringComparison.Ordinal), Patience);
        await DropAsync(cut, $"{Header}{string.Concat(entries.Select((e, at) => $"{e.Number},v{at},28-02-2026,{e.Total.Rupees}\n"))}");
        cut.WaitForAssertion(() => Assert.Contains("2 vouchers are taken over", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.All(await world.EntriesAsync(), e => Assert.Equal(TransferEntryStatus.Approved, e.Status)); // nothing is posted yet
        await cut.FindAll("button").Single(b => b.TextContent.Trim().StartsWith("Post 2", StringComparison.Ordinal)).ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("posted to the books", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.Equal([(TransferEntryStatus.Posted, "V0"), (TransferEntryStatus.Posted, "V1")], (await world.EntriesAsync()).Select(e => (e.Status, e.VoucherNumber!)));
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Overdue_are_those_whose_documents_were_accounted_by_the_last_due_day()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000, TransferWorld.Mumbai);
        var accounted = new DateOnly(2026, 2, 28);
        await using var scope = world.Money.Gst.Database.As(world.Ddo);
        var queries = scope.ServiceProvider.GetRequiredService<TransferEntryQueries>();
        Assert.Single((await queries.EntriesAsync(new() { IsOpen = true, SettledBy = accounted }, new())).Items);
        Assert.Empty((await queries.EntriesAsync(new() { IsOpen = true, SettledBy = accounted.AddDays(-1) }, new())).Items);
        Assert.Equal(1, Assert.Single(await queries.SumsAsync(new() { IsOpen = true, SettledBy = accounted }, null)).Count);
    }

    private static Task DropAsync(IRenderedComponent<TransferVouchersPage> cut, string text)
    {
        cut.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(text, "vouchers.csv"));
        return Task.CompletedTask;
    }

    private static TransferVouchersFile Read(string rows)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Header + rows + "\n"));
        using var table = TableFile.Open(stream, "vouchers.csv", stream.Length);
        return TransferVouchersFile.Read(table);
    }
}
