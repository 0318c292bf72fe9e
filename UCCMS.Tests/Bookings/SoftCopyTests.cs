using System.Text;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;

namespace UCCMS.Tests.Bookings;

public sealed class SoftCopyTests
{
    [Fact]
    public async Task File_of_fifty_thousand_articles_is_taken_in_whole()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var file = Read("article_number\n" + string.Join('\n', Enumerable.Range(1, 50_000).Select(BookingWorld.Article)));
        var outcome = await ReceiveAsync(world, file, "JAN-1", "a1");
        Assert.True(outcome.IsDone, outcome.Sentence);
        Assert.Equal(50_000, await world.ReadAsync(db => db.Set<SoftCopyArticle>().CountAsync(a => a.BatchId == outcome.Value!.Batch)));
        var row = Assert.Single((await world.Contracts.QueryAsync(BarcodeWorld.Mumbai, (SoftCopyQueries q) => q.ListAsync(new(BookingWorld.Article(4_711))))).Items);
        Assert.Equal(("JAN-1", 50_000, "Bharat Books", "Mumbai GPO"), (row.BatchRef, row.Articles, row.CustomerName, row.OfficeName));
        Assert.Equal(0, (await world.Contracts.QueryAsync(ContractWorld.SarojiniLocation, (SoftCopyQueries q) => q.ListAsync(new()))).Total);
        var record = await world.ReadAsync(db => db.Set<AuditRecord>().SingleAsync(a => a.Act == nameof(ReceiveSoftCopyBatch)));
        Assert.StartsWith("50000 articles", record.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_file_and_same_reference_are_refused_the_second_time()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var file = Read($"article_number\n{BookingWorld.Article(1)}");
        Assert.True((await ReceiveAsync(world, file, "JAN-1", "a1")).IsDone);
        var sameFile = await ReceiveAsync(world, file, "JAN-2", "a1");
        Assert.Equal("soft-copy.twice", sameFile.Code);
        Assert.Contains("JAN-1", sameFile.Sentence, StringComparison.Ordinal);
        Assert.Equal("soft-copy.twice", (await ReceiveAsync(world, file, "jan-1", "b2")).Code);
        Assert.Equal(1, await world.ReadAsync(db => db.Set<SoftCopyArticle>().CountAsync()));
    }

    [Fact]
    public async Task Bad_rows_are_named_and_nothing_of_the_file_is_kept()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var good = BookingWorld.Article(7);
        var file = Read($"Barcode,contract no,batch\n{good},{BookingWorld.Number},JAN-1\nXX12,,\n{good},,\n{BookingWorld.Article(8)},49999999,JAN-1\n");
        Assert.Equal([(3, "article_number", "XX12"), (4, "article_number", good)], file.Problems.Select(p => (p.Row, p.Column, p.Value)));
        var verdict = await world.Contracts.QueryAsync(BarcodeWorld.Mumbai, (SoftCopyQueries q) => q.CheckAsync(BookingWorld.Naf, "JAN-1", "a1", file));
        Assert.Equal([(3, "article_number"), (4, "article_number"), (5, "contract_id")], verdict.Problems.Select(p => (p.Row, p.Column)));
        Assert.All(verdict.Problems, p => Assert.NotEmpty(p.Remedy));
        var refused = await ReceiveAsync(world, file, "JAN-1", "a1");
        Assert.Equal("soft-copy.rejected-rows", refused.Code);
        Assert.Equal(0, await world.ReadAsync(db => db.Set<SoftCopyBatch>().IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task Reference_comes_from_the_file_where_none_is_given()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var file = Read($"article_number,batch_ref\n{BookingWorld.Article(7)},FEB-9\n");
        Assert.True((await ReceiveAsync(world, file, null, "a1")).IsDone);
        Assert.Equal("FEB-9", await world.ReadAsync(db => db.Set<SoftCopyBatch>().IgnoreQueryFilters().Select(b => b.BatchRef).SingleAsync()));
        Assert.Equal("soft-copy.reference", (await ReceiveAsync(world, Read($"article_number\n{BookingWorld.Article(8)}"), " ", "b2")).Code);
    }

    [Fact]
    public async Task Article_of_another_customers_range_is_refused_by_name()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        await world.ApproveAsync((await world.RequestAsync()).Id);
        var range = Assert.Single(await world.RangesAsync());
        SoftCopyFile file = new([new(2, "ZQ000050004IN"), new(3, "ZQ000050011IN"), new(4, "ZQ000000014IN")], [], [], 0);
        Assert.Equal([2, 4], SoftCopyCheck.Of(file, BookingWorld.Number, "X", [range]).Select(p => p.Row));
        Assert.Empty(await world.Contracts.QueryAsync(BarcodeWorld.Mumbai, async (SoftCopyQueries q) => (await q.CheckAsync(BookingWorld.Naf, "X", "a1", file)).Problems));
    }

    [Fact]
    public async Task Only_a_booking_location_of_a_contract_in_force_takes_it_in()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var file = Read($"article_number\n{BookingWorld.Article(1)}");
        Assert.Equal("permission.missing", (await ReceiveAsync(world, file, "A", "a1", ContractWorld.NodalClerk)).Code);
        Assert.Equal("contract.unknown", (await ReceiveAsync(world, file, "A", "a1", ContractWorld.SarojiniLocation)).Code);
        world.Contracts.Database.Clock.Shift(new DateTimeOffset(2028, 12, 1, 6, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow);
        Assert.Equal("soft-copy.contract-not-active", (await ReceiveAsync(world, file, "A", "a1")).Code);
    }

    private static SoftCopyFile Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var content = new MemoryStream(bytes);
        using var table = TableFile.Open(content, "soft-copy.csv", bytes.Length);
        return SoftCopyFile.Read(table);
    }

    private static Task<Outcome<ReceiveSoftCopyBatch.Result>> ReceiveAsync(BarcodeWorld world, SoftCopyFile file, string? batchRef, string sha256, Actor? actor = null) =>
        world.Contracts.RunAsync(actor ?? BarcodeWorld.Mumbai, (ReceiveSoftCopyBatch u) => u, new ReceiveSoftCopyBatch.Input(BookingWorld.Naf, batchRef, "soft-copy.csv", sha256, file));
}
