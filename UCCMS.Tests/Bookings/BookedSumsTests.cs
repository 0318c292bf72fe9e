using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Data.Bookings;
using UCCMS.Data.Settlement.Credit;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

/// <summary>What is booked and not yet invoiced uses credit. A row is ₹47 of tariff and ₹10 of services: ₹67.26 with tax at 18%.</summary>
public sealed class BookedSumsTests
{
    [Fact]
    public async Task Sums_follow_every_change_of_bookings_and_go_with_their_import()
    {
        await using var world = await CreateAsync();
        var first = await world.LoadAsync(Row(1), Row(2), Row(3, ("tax_charged", "9.00")), Row(4, ("booked_at", "10-01-2026 10:00")), Row(5, ("customer_id", "1000000099")));
        Assert.Equal([(January, 67.26m), (February, (2 * 67.26m) + 66m)], await SumsAsync(world));
        await world.LoadAsync(Row(1, ("booked_at", "06-02-2026 09:00")));
        var doubled = (await world.FindingsAsync()).First(f => f.Code == FindingCode.DoubleBooking).Id;
        var batch = Guid.CreateVersion7();
        await ResolveAsync(world, new([doubled], FindingResolution.Excluded, "twice", Batch: batch));
        Assert.Equal((2 * 67.26m) + 66m, (await SumsAsync(world))[1].Rupees);
        Assert.True((await world.Contracts.RunAsync(Mumbai, (UndoResolutions u) => u, new UndoResolutions.Input(batch, "not twice"))).IsDone);
        Assert.Equal((3 * 67.26m) + 66m, (await SumsAsync(world))[1].Rupees);
        var wrong = (await world.FindingsAsync()).Single(f => f.Code == FindingCode.WrongCustomer).Id;
        await ResolveAsync(world, new([wrong], FindingResolution.MovedToCustomer, "keyed wrongly", Naf));
        Assert.Equal((4 * 67.26m) + 66m, (await SumsAsync(world))[1].Rupees);
        Assert.True((await world.Contracts.RunAsync(Mumbai, (WithdrawImport u) => u, new WithdrawImport.Input(first.Import!.Value, "Wrong month"))).IsDone);
        Assert.Equal([(February, 67.26m)], await SumsAsync(world));
    }

    [Fact]
    public async Task Booking_uses_credit_until_its_period_is_invoiced_and_crosses_a_limit_once()
    {
        await using var world = await CreateAsync();
        await world.ReadAsync(db => db.Scoped<Contract>().ExecuteUpdateAsync(c => c.SetProperty(x => x.Payment, PaymentKind.Bnpl)));
        var limit = await world.Contracts.RunAsync(ContractWorld.NodalClerk, (ProposeCreditLimit u) => u, new ProposeCreditLimit.Input(Naf, new(Money.FromRupees(134.51m), January, "Order 4/2026", "Exempted")));
        Assert.True(limit.IsDone, limit.Sentence);
        var decided = await world.Contracts.RunAsync(ContractWorld.Circle, (DecideCreditLimit u) => u, new DecideCreditLimit.Input(limit.Value));
        Assert.True(decided.IsDone, decided.Sentence);
        await world.LoadAsync(Row(1));
        Assert.Equal((67.26m, 67.25m), await UsedAsync(world));
        await world.LoadAsync(Row(2));
        Assert.Equal((134.52m, -0.01m), await UsedAsync(world));
        await WatchAsync(world, 1);
        await WatchAsync(world, 0);
        Assert.Equal([CreditThreshold.LimitExceeded, CreditThreshold.LimitNear], (await world.ReadAsync(db => db.Set<CreditCrossing>().ToListAsync())).Select(c => c.Kind).Order().Reverse());
        await using var scope = world.Contracts.Database.As(ContractWorld.NodalClerk);
        var credits = scope.ServiceProvider.GetRequiredService<CreditQueries>();
        var row = Assert.Single((await credits.PageAsync(new(OnlyBlocked: true), new PageRequest(Sort: "percent", Descending: true))).Items);
        Assert.Contains("₹0.00 owed and ₹134.52 booked and not yet invoiced", row.Standing.Sentence.Replace("\u00a0", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty((await credits.PageAsync(new(OnlyUnlimited: true), new PageRequest())).Items);
        await using var outside = world.Contracts.Database.As(Sarojini);
        Assert.Equal(0, (await outside.ServiceProvider.GetRequiredService<CreditQueries>().PageAsync(new(), new PageRequest())).Total);
    }

    private static async Task<IReadOnlyList<(DateOnly From, decimal Rupees)>> SumsAsync(BookingWorld world)
    {
        await using var scope = world.Contracts.Database.AsSystem();
        Assert.Empty((await scope.ServiceProvider.GetServices<IIntegrityCheck>().OfType<BookedSumsCheck>().Single().RunAsync(CancellationToken.None)).Broken);
        var sums = await world.ReadAsync(db => db.Set<BookedSum>().Where(s => s.ContractId == Naf).ToListAsync());
        return [.. sums.GroupBy(s => s.BilledFrom).OrderBy(g => g.Key).Select(g => (g.Key, Money.Sum(g.Select(s => s.Amount)).Rupees))];
    }

    private static async Task ResolveAsync(BookingWorld world, ResolveFindings.Input input)
    {
        var outcome = await world.Contracts.RunAsync(Mumbai, (ResolveFindings u) => u, input);
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    private static async Task<(decimal Used, decimal? Available)> UsedAsync(BookingWorld world)
    {
        await using var scope = world.Contracts.Database.As(ContractWorld.NodalClerk);
        var standing = (await scope.ServiceProvider.GetRequiredService<CreditQueries>().OfContractAsync(Naf))!.Row.Standing;
        return (standing.Used.Rupees, standing.Available?.Rupees);
    }

    private static async Task WatchAsync(BookingWorld world, int contracts)
    {
        await using var scope = world.Contracts.Database.AsSystem();
        Assert.Equal(contracts, await scope.ServiceProvider.GetServices<IMinuteTask>().OfType<BookedWatch>().Single().RunAsync(CancellationToken.None));
    }
}
