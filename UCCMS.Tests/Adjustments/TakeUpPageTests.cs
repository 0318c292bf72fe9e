using Bunit;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Web.Adjustments;

namespace UCCMS.Tests.Adjustments;

/// <summary>The location takes up a transfer entry on the page of its misc. transaction (SOP 4.D).</summary>
public sealed class TakeUpPageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Location_copies_its_voucher_and_another_total_is_refused_beside_the_field()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai);
        var entry = Assert.Single(await world.PostedAsync(await world.ApprovedAsync(await world.ToAsync(TransferWorld.Mumbai))));
        var misc = await world.Money.Gst.ReadAsync(db => db.Scoped<MiscTransaction>().AsNoTracking().SingleAsync(m => m.TransferEntryId == entry.Id));
        await using var page = new PageOf(world.Money.Gst.Database, world.Money.Clerk);
        var cut = page.Render<MiscTransactionPage>(p => p.Add(c => c.Id, misc.Id.Value));
        cut.WaitForAssertion(() => Assert.Contains("Posted in APT?", cut.Markup, StringComparison.Ordinal), Patience);
        cut.Find("#Number").Change("MT-MB-1");
        cut.Find("#Date").Change("2026-02-28");
        cut.Find("#Amount").Change("11,799");
        await PressAsync(cut);
        cut.WaitForAssertion(() => Assert.Contains("is due", cut.Find("#field-Amount .field-error").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal(TransferEntryStatus.Posted, (await world.ToAsync(TransferWorld.Mumbai)).Status);
        cut.Find("#Amount").Change("11,800");
        await PressAsync(cut);
        cut.WaitForAssertion(() => Assert.Contains("is in the books on 28-Feb-2026", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.Equal(TransferEntryStatus.Acknowledged, (await world.ToAsync(TransferWorld.Mumbai)).Status);
        await world.Money.RequireSoundBooksAsync();
    }

    private static Task PressAsync(IRenderedComponent<MiscTransactionPage> cut) => cut.FindAll("button").Single(b => b.TextContent.Trim().StartsWith("Take up", StringComparison.Ordinal)).ClickAsync(new());
}
