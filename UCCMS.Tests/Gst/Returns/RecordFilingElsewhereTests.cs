using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;
using static UCCMS.Tests.Gst.Returns.FilingWorld;

namespace UCCMS.Tests.Gst.Returns;

public sealed class RecordFilingElsewhereTests
{
    private static readonly ReturnPeriod January = new(202601);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Month_filed_before_is_closed_like_any_other(bool onAptInvoices)
    {
        await using var world = await CreateAsync();
        Assert.True((await RecordAsync(world, January, onAptInvoices)).IsDone);
        var filed = await world.Gst.ReadAsync(db => db.Set<FiledMonth>().SingleAsync());
        Assert.Equal((202601, onAptInvoices, true, 0), (filed.Month, filed.ReportedAptInvoices, filed.IsFiledElsewhere, filed.Documents));
        Assert.Equal("return.filed", (await RecordAsync(world, January, onAptInvoices)).Code);
        Assert.Equal(ReturnStatus.Filed, (await world.ViewAsync(period: January))!.Status);
    }

    [Fact]
    public async Task Month_with_documents_of_ours_is_filed_here()
    {
        await using var world = await CreateAsync();
        var refused = await RecordAsync(world, February);
        Assert.Equal("return.has-documents", refused.Code);
        Assert.Contains("UCCMS issued 1 document dated in Feb-2026", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_filing_office_records_and_only_what_is_over()
    {
        await using var world = await CreateAsync();
        Assert.Equal("office.not-yours", (await RecordAsync(world, January, actor: world.MumbaiClerk)).Code);
        Assert.Equal("permission.missing", (await RecordAsync(world, January, actor: world.Gst.Nodal)).Code);
        Assert.Equal("return.month-open", (await RecordAsync(world, new ReturnPeriod(202603))).Code);
        Assert.Equal("return.arn", (await RecordAsync(world, January, arn: "x")).Code);
    }

    private static Task<Outcome<Done>> RecordAsync(FilingWorld world, ReturnPeriod period, bool onAptInvoices = false, Actor? actor = null, string arn = GoodArn) => world.RunAsync(
        actor ?? world.DelhiClerk, (RecordFilingElsewhere u) => u, new RecordFilingElsewhere.Input(Delhi, period, arn, new DateOnly(2026, 3, 4), onAptInvoices));
}
