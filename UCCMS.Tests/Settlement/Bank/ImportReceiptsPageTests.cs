using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Web.Settlement.Bank;

namespace UCCMS.Tests.Settlement.Bank;

/// <summary>A page that looks at a file before anything of it is taken: each choice stands alone.</summary>
public sealed class ImportReceiptsPageTests : SettlementPageContext
{
    private const string Good = "value_date,mode,amount,reference,payer,customer_id,office_id,narration,invoice_numbers\n27-02-2026,CASH,500,,Messenger,1000000001,,,\n";

    [Fact]
    public async Task Refused_file_after_a_good_one_leaves_its_sentence_and_nothing_of_the_other()
    {
        var cut = Render<ImportReceiptsPage>();
        Drop(cut, "good.csv", Good);
        cut.WaitForAssertion(() => Assert.Contains("Record one receipt", cut.Markup, StringComparison.Ordinal), Patience);
        await cut.InvokeAsync(() => cut.FindComponent<Web.Shared.FileDrop>().Instance.OnFile.InvokeAsync(new BrokenOff()));
        cut.WaitForAssertion(() => Assert.Contains("The upload broke off", cut.Find(".note.bad").TextContent, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain("good.csv", cut.Markup, StringComparison.Ordinal);
        Drop(cut, "again.csv", Good);
        cut.WaitForAssertion(() => Assert.Contains("again.csv", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.Empty(cut.FindAll(".note.bad"));
    }

    [Fact]
    public void Unknown_columns_are_offered_for_pairing_and_the_next_file_ends_it()
    {
        var cut = Render<ImportReceiptsPage>();
        Drop(cut, "foreign.csv", Good.Replace("amount", "rakam", StringComparison.Ordinal));
        cut.WaitForAssertion(() => Assert.Contains("rakam", cut.Markup, StringComparison.Ordinal), Patience);
        Drop(cut, "good.csv", Good);
        cut.WaitForAssertion(() => Assert.Contains("Record one receipt", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain("rakam", cut.Markup, StringComparison.Ordinal);
    }

    /// <summary>A file whose connection ends in the middle.</summary>
    private sealed class BrokenOff : IBrowserFile
    {
        public string Name => "broken.csv";

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Size => 10;

        public string ContentType => "text/csv";

        public Stream OpenReadStream(long maxAllowedSize = 512_000, CancellationToken cancellationToken = default) => throw new IOException("The connection ended.");
    }
}
