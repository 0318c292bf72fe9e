using Bunit;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Data.Shared;
using UCCMS.Web.Settlement.Legacy;

namespace UCCMS.Tests.Settlement.Legacy;

/// <summary>The page that takes over invoices of SAP: what is seen before and after each choice (letter of 24-12-2025, paragraph III).</summary>
public sealed class TakeOverSapInvoicesPageTests : SettlementPageContext
{
    [Fact]
    public async Task Refused_file_is_told_a_wrong_row_is_named_and_a_good_file_is_taken_over_once_it_is_confirmed()
    {
        var cut = Render<TakeOverSapInvoicesPage>();
        Drop(cut, "bills.pdf", "%PDF-1.7");
        cut.WaitForAssertion(() => Assert.NotEqual(string.Empty, cut.Find(".note.bad[role=alert]").TextContent.Trim()), Patience);
        Assert.Empty(cut.FindAll("button.primary"));

        Drop(cut, "wrong.csv", SapFiles.Of(World, ("1900000001", "N"), ("1900000002", "MAYBE")));
        cut.WaitForAssertion(() => Assert.Contains("Nothing of the file can be taken over", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.Contains("MAYBE", cut.Find("table").TextContent, StringComparison.Ordinal);
        Assert.Contains("cleared", cut.Find("table").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("button.primary"));

        Drop(cut, "good.csv", SapFiles.Of(World, ("1900000001", "N"), ("1900000002", "Y")));
        cut.WaitForAssertion(() => Assert.Contains("Take over 2 invoices", cut.Find("button.primary").TextContent, StringComparison.Ordinal), Patience);
        Assert.Empty(cut.FindAll(".note.bad"));
        Assert.DoesNotContain("wrong.csv", cut.Markup, StringComparison.Ordinal);
        Assert.Empty(await StoredAsync()); // nothing is stored before the confirmation

        cut.Find("button.primary").Click();
        cut.WaitForAssertion(() => Assert.Contains("are owed here from now on", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.Equal([SapSettlement.Here, SapSettlement.PaidInSap], (await StoredAsync()).OrderBy(i => i.SapDocument, StringComparer.Ordinal).Select(i => i.Settlement));
        Assert.Empty(cut.FindAll("button.primary"));

        Drop(cut, "again.csv", SapFiles.Of(World, ("1900000001", "N")));
        cut.WaitForAssertion(() => Assert.Contains("1900000001", cut.Find("table").TextContent, StringComparison.Ordinal), Patience);
        Assert.Empty(cut.FindAll("button.primary"));
    }

    private Task<List<SapInvoice>> StoredAsync() => World.Gst.ReadAsync(db => db.Scoped<SapInvoice>().AsNoTracking().ToListAsync());
}
