using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;

namespace UCCMS.Tests.Generation;

public sealed class GeneratedMonthTests
{
    [Fact]
    public async Task Same_order_gives_the_same_files_and_enters_nothing_twice()
    {
        await using var world = await GenerationWorld.CreateAsync();
        var first = await world.GenerateAsync("first", customers: 12, articles: 3_000, seed: 7);
        var before = await CountsAsync(world);
        var second = await world.GenerateAsync("second", customers: 12, articles: 3_000, seed: 7);
        Assert.Equal(world.Fingerprints("first"), world.Fingerprints("second"));
        Assert.Equal((14, 0), (first.ContractsAdded, second.ContractsAdded));
        Assert.DoesNotContain(0, before);
        Assert.Equal(before, await CountsAsync(world));
    }

    [Fact]
    public async Task Same_order_gives_the_same_files_in_another_database()
    {
        await using var one = await GenerationWorld.CreateAsync();
        await using var other = await GenerationWorld.CreateAsync();
        await one.GenerateAsync("month", customers: 4, articles: 1_000, seed: 3);
        await other.GenerateAsync("month", customers: 4, articles: 1_000, seed: 3);
        Assert.Equal(one.Fingerprints("month"), other.Fingerprints("month"));
    }

    [Fact]
    public async Task Other_seed_gives_other_customers_and_articles()
    {
        await using var world = await GenerationWorld.CreateAsync();
        await world.GenerateAsync("seven", customers: 3, articles: 500, seed: 7);
        await world.GenerateAsync("eight", customers: 3, articles: 500, seed: 8);
        var (seven, eight) = (world.Rows("seven"), world.Rows("eight"));
        Assert.Empty(seven.Select(r => r.Article).Intersect(eight.Select(r => r.Article), StringComparer.Ordinal));
        Assert.Empty(seven.Select(r => r.Contract).Where(c => c.Length > 0).Intersect(eight.Select(r => r.Contract), StringComparer.Ordinal));
    }

    private static Task<int[]> CountsAsync(GenerationWorld world) => world.ReadAsync(async db => new[]
    {
        await db.Set<Customer>().IgnoreQueryFilters().CountAsync(),
        await db.Set<Contract>().IgnoreQueryFilters().CountAsync(),
        await db.Set<DiscountOrder>().CountAsync(),
        await db.Set<BarcodeRange>().CountAsync(),
        await db.Set<AptMigration>().CountAsync(),
        await db.Set<LocationDraft>().IgnoreQueryFilters().CountAsync(),
        await db.Set<PeriodClosure>().IgnoreQueryFilters().CountAsync(),
        await db.Set<SoftCopyBatch>().IgnoreQueryFilters().CountAsync(),
    });
}
