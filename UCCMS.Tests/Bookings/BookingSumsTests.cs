using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

/// <summary>The sums by day and month are what the bookings come to after any acts, and the check finds one that is not.</summary>
public sealed class BookingSumsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Sums_agree_with_the_bookings_after_random_acts(int seed)
    {
        await using var world = await CreateAsync();
        var random = new Random(seed);
        var (serial, batches) = (1, new List<Guid>());
        for (var act = 0; act < 14; act++)
        {
            await ActAsync(world, random, serial, batches);
            serial += 10;
            Assert.Empty(await BrokenAsync(world));
        }

        var (booked, days, months) = await TotalsAsync(world);
        Assert.NotEqual(0, booked);
        Assert.Equal((booked, booked), (days, months));
        await world.ReadAsync(db => new BookingSumsBulk(db).MergeAsync(0, CancellationToken.None));
        Assert.Empty(await BrokenAsync(world));
        Assert.Equal(months, (await TotalsAsync(world)).Months);
        Assert.True(await world.ReadAsync(db => db.Set<BookingMonth>().IgnoreQueryFilters().AllAsync(m => m.IsMerged)));
    }

    [Fact]
    public async Task Sum_that_was_tampered_with_is_found()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(2));
        await world.ReadAsync(db => db.Set<BookingDay>().IgnoreQueryFilters().ExecuteUpdateAsync(s => s.SetProperty(d => d.Articles, d => d.Articles + 1)));
        var broken = await BrokenAsync(world);
        Assert.Contains(broken, b => b.Contains("day 2026-02-05", StringComparison.Ordinal) && b.Contains("-1 articles", StringComparison.Ordinal));
        Assert.Contains(broken, b => b.Contains("month of 2026-02-01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sums_of_another_office_are_out_of_sight()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1));
        Assert.Equal(1, await world.Contracts.ReadAsync(Mumbai, db => db.Scoped<BookingMonth>().CountAsync()));
        Assert.Equal(1, await world.Contracts.ReadAsync(ContractWorld.NodalClerk, db => db.Scoped<BookingDay>().CountAsync()));
        Assert.Equal(0, await world.Contracts.ReadAsync(Sarojini, db => db.Scoped<BookingMonth>().CountAsync()));
    }

    private static async Task ActAsync(BookingWorld world, Random random, int serial, List<Guid> batches)
    {
        var kind = random.Next(6);
        if (kind <= 1 || serial == 1)
        {
            await world.LoadAsync([.. Enumerable.Range(serial, 4).Select(n => Row(n, ("booked_at", $"{random.Next(1, 28):00}-0{random.Next(1, 4)}-2026 10:00"))), Row(serial + 5, ("customer_id", "1000000099")), Row(serial + 5, ("customer_id", "1000000099"), ("booked_at", "06-02-2026 11:00"))]);
        }
        else if (kind == 2 && batches.Count > 0)
        {
            await world.Contracts.RunAsync(Mumbai, (UndoResolutions u) => u, new UndoResolutions.Input(batches[random.Next(batches.Count)], "again"));
        }
        else if (kind == 3)
        {
            var imports = await world.ReadAsync(db => db.Set<LoadedImport>().Select(l => l.ImportId).ToListAsync());
            await world.Contracts.RunAsync(Mumbai, (WithdrawImport u) => u, new WithdrawImport.Input(imports[random.Next(imports.Count)], "wrong file"));
        }
        else
        {
            await ResolveAsync(world, random, batches);
        }
    }

    private static async Task ResolveAsync(BookingWorld world, Random random, List<Guid> batches)
    {
        var open = (await world.FindingsAsync()).Where(f => f.Resolution == FindingResolution.Open).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var finding = open[random.Next(open.Count)];
        var resolution = finding.Code == FindingCode.WrongCustomer ? FindingResolution.MovedToCustomer : FindingResolution.Excluded;
        batches.Add(Guid.CreateVersion7());
        await world.Contracts.RunAsync(Mumbai, (ResolveFindings u) => u, new ResolveFindings.Input([finding.Id], resolution, "looked at", resolution == FindingResolution.MovedToCustomer ? Naf : null, Batch: batches[^1]));
    }

    private static async Task<IReadOnlyList<string>> BrokenAsync(BookingWorld world)
    {
        await using var scope = world.Contracts.Database.AsSystem();
        var check = new BookingSumsCheck((IDbContextFactory<UCCMS.Data.UccmsDbContext>)scope.ServiceProvider.GetService(typeof(IDbContextFactory<UCCMS.Data.UccmsDbContext>))!);
        return (await check.RunAsync(CancellationToken.None)).Broken;
    }

    private static Task<(long Booked, long Days, long Months)> TotalsAsync(BookingWorld world) => world.ReadAsync(async db => (
        await db.Scoped<Booking>().Where(b => b.Status == BookingStatus.Booked).SumAsync(b => MoneySql.Paise(b.BaseTariff) + MoneySql.Paise(b.VasCharges)),
        await db.Scoped<BookingDay>().SumAsync(d => MoneySql.Paise(d.Charges)),
        await db.Scoped<BookingMonth>().SumAsync(m => MoneySql.Paise(m.Charges))));
}
