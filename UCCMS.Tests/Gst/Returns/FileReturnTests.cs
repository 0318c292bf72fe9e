using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Tests.Gst.Returns.FilingWorld;

namespace UCCMS.Tests.Gst.Returns;

public sealed class FileReturnTests
{
    [Fact]
    public async Task Filed_return_is_recorded_with_arn_person_and_the_fingerprint_of_its_file()
    {
        await using var world = await CreateAsync();
        var prepared = await world.PreparedAsync();
        var json = await world.JsonAsync(prepared);
        Assert.Contains("\"inum\":\"DL/25-26/000001\"", json, StringComparison.Ordinal);
        var outcome = await world.FileAsync(prepared, arn: " aa070326000001a ");
        Assert.True(outcome.IsDone, outcome.Sentence);
        var filed = (await world.ViewAsync())!.Filed!;
        Assert.Equal((GoodArn, new DateOnly(2026, 3, 5), 1, Money.FromRupees(10_000), Money.FromRupees(1_800)), (filed.Arn, filed.FiledOn, filed.Documents, filed.Value, filed.Tax));
        Assert.Equal("Person delhi-clerk, Booking location, New Delhi GPO", filed.FiledBy);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))), filed.Sha256);
        var record = await world.Gst.ReadAsync(db => db.Set<AuditRecord>().SingleAsync(r => r.Act == nameof(FileReturn)));
        Assert.Equal(FiledMonth.KeyOf(Delhi, 202602), record.DocumentKey);
        Assert.Contains($"ARN {GoodArn} of 05-Mar-2026: 1 document, tax ₹1,800.00, SHA-256 {filed.Sha256}", record.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_filing_nobody_dates_a_document_in_the_month_and_what_comes_goes_to_the_next()
    {
        await using var world = await CreateAsync();
        await world.FiledAsync();
        var january = await world.Gst.ConsolidateAsync(new DateOnly(2026, 1, 1), [GstWorld.DelhiGpo]);
        world.At(2026, 2, 28);
        foreach (var actor in new[] { world.Gst.Nodal, Actor.System("job") })
        {
            var refused = await world.Gst.IssueAsync(january, actor);
            Assert.Equal("gst.month-filed", refused.Code);
            Assert.Contains("for Feb-2026 is filed; no document can be dated in that month", refused.Sentence, StringComparison.Ordinal);
        }

        world.At(2026, 3, 5);
        Assert.True((await world.Gst.IssueAsync(january)).IsDone);
        Assert.Equal(new DateOnly(2026, 3, 5), (await world.Gst.InvoicesAsync()).Max(i => i.InvoiceDate));
    }

    [Fact]
    public async Task Month_is_filed_once_and_not_prepared_again()
    {
        await using var world = await CreateAsync();
        var prepared = await world.PreparedAsync();
        Assert.True((await world.FileAsync(prepared)).IsDone);
        var again = await world.FileAsync(prepared);
        Assert.Equal("return.filed", again.Code);
        Assert.Contains($"under {GoodArn}, recorded by Person delhi-clerk", again.Sentence, StringComparison.Ordinal);
        Assert.Equal("return.filed", (await world.PrepareAsync()).Code);
    }

    [Fact]
    public async Task Month_that_is_not_over_is_prepared_but_not_filed()
    {
        await using var world = await CreateAsync();
        world.At(2026, 2, 28);
        var refused = await world.FileAsync(await world.PreparedAsync(), filedOn: new DateOnly(2026, 2, 28));
        Assert.Equal("return.month-open", refused.Code);
        Assert.Contains("from 01-Mar-2026", refused.Sentence, StringComparison.Ordinal);
        Assert.Equal("return.future", (await world.PrepareAsync(new ReturnPeriod(202603))).Code);
    }

    [Fact]
    public async Task Preparation_that_documents_overtook_is_stale_and_an_older_one_is_not_the_latest()
    {
        await using var world = await CreateAsync();
        world.At(2026, 2, 28);
        var first = await world.PreparedAsync();
        await world.IssueAsync(new DateOnly(2026, 1, 1));
        world.At(2026, 3, 5);
        Assert.True((await world.ViewAsync())!.IsStale);
        var refused = await world.FileAsync(first);
        Assert.Equal("return.stale", refused.Code);
        Assert.Contains("grew from 1 to 2", refused.Sentence, StringComparison.Ordinal);
        var second = await world.PreparedAsync();
        Assert.Equal("return.not-latest", (await world.FileAsync(first)).Code);
        Assert.True((await world.FileAsync(second)).IsDone);
    }

    [Fact]
    public async Task Earlier_month_with_documents_is_filed_first()
    {
        await using var world = await CreateAsync();
        await world.IssueAsync(new DateOnly(2026, 1, 1));
        world.At(2026, 4, 3);
        var march = new ReturnPeriod(202603);
        var refused = await world.FileAsync(await world.PreparedAsync(march));
        Assert.Equal("return.earlier-open", refused.Code);
        Assert.Contains("File Feb-2026 first", refused.Sentence, StringComparison.Ordinal);
        await world.FiledAsync();
        await world.FiledAsync(march);
    }

    [Theory]
    [InlineData("AA0703260001A", null, "Arn")]
    [InlineData("AA270326000001A", null, "Arn")]
    [InlineData(GoodArn, "2026-02-28", "FiledOn")]
    [InlineData(GoodArn, "2026-03-06", "FiledOn")]
    public async Task What_the_portal_cannot_have_answered_is_refused_beside_its_field(string arn, string? filedOn, string field)
    {
        await using var world = await CreateAsync();
        var day = filedOn is null ? (DateOnly?)null : DateOnly.ParseExact(filedOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var refused = await world.FileAsync(await world.PreparedAsync(), arn: arn, filedOn: day);
        Assert.Equal(field, refused.Field);
        Assert.Null((await world.ViewAsync())!.Filed);
    }

    [Fact]
    public async Task Only_the_filing_office_prepares_files_and_sees()
    {
        await using var world = await CreateAsync();
        Assert.Equal("office.not-yours", (await world.PrepareAsync(actor: world.MumbaiClerk)).Code);
        Assert.Equal("permission.missing", (await world.PrepareAsync(actor: world.Gst.Nodal)).Code);
        var prepared = await world.PreparedAsync();
        Assert.Equal("return.not-found", (await world.FileAsync(prepared, world.MumbaiClerk)).Code);
        Assert.Null(await world.ViewAsync(world.MumbaiClerk));
        Assert.Null(await world.AskAsync(world.MumbaiClerk, (UCCMS.Data.Gst.Returns.ReturnQueries q) => q.FileAsync(prepared, 1)));
        Assert.NotNull(await world.ViewAsync(await world.Gst.ActorAsync("head", Role.Directorate, default)));
        Assert.Equal("return.no-registration", (await world.PrepareAsync(gstin: "08AAAGD0001P1ZR")).Code);
    }

    [Fact]
    public async Task Messages_that_stop_filing_stop_it()
    {
        await using var world = await CreateAsync();
        var refused = await world.FileAsync(await world.PretendAsync(errors: 2));
        Assert.Equal("return.errors", refused.Code);
        Assert.Contains("2 messages stop the filing", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Difference_is_explained_by_a_second_person_before_the_return_is_filed()
    {
        await using var world = await CreateAsync();
        var prepared = await world.PretendAsync(differences: 1);
        Assert.Equal("return.difference", (await world.FileAsync(prepared)).Code);
        Assert.Equal("return.maker-is-checker", (await ExplainAsync(world, prepared, world.DelhiClerk)).Code);
        Assert.Equal("permission.missing", (await ExplainAsync(world, prepared, world.Gst.Nodal)).Code);
        Assert.Equal("return.not-found", (await ExplainAsync(world, prepared, world.MumbaiClerk)).Code);
        var second = await world.Gst.ActorAsync("second-clerk", Role.BookingLocation, GstWorld.DelhiGpo);
        Assert.Equal("Text", (await ExplainAsync(world, prepared, second, "short")).Field);
        Assert.True((await ExplainAsync(world, prepared, second)).IsDone);
        Assert.True((await world.FileAsync(prepared)).IsDone);
    }

    [Fact]
    public async Task There_is_nothing_to_explain_where_all_agrees()
    {
        await using var world = await CreateAsync();
        var second = await world.Gst.ActorAsync("second-clerk", Role.BookingLocation, GstWorld.DelhiGpo);
        Assert.Equal("return.nothing-to-explain", (await ExplainAsync(world, await world.PreparedAsync(), second)).Code);
    }

    [Theory]
    [InlineData("UPDATE PreparedReturns SET Errors = 0")]
    [InlineData("DELETE FROM PreparedReturns")]
    [InlineData("UPDATE PreparedReturnFiles SET Sha256 = '0'")]
    public async Task Preparation_is_never_changed(string statement)
    {
        await using var world = await CreateAsync();
        await world.PreparedAsync();
        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
        Assert.Contains("insert only", refused.Message, StringComparison.Ordinal);
    }

    private static Task<UCCMS.Data.Shared.Outcome<Done>> ExplainAsync(FilingWorld world, PreparedReturnId prepared, Actor actor, string text = "The portal rounds; checked line by line.") =>
        world.RunAsync(actor, (ExplainReturnDifference u) => u, new ExplainReturnDifference.Input(prepared, text));
}
