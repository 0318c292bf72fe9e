using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Billing;

/// <summary>Approved contracts of Delhi and Mumbai GPO in every cycle, on a business day that the test moves.</summary>
internal sealed class BillingWorld : IAsyncDisposable
{
    private BillingWorld(ContractWorld contracts) => Contracts = contracts;

    public ContractWorld Contracts { get; }

    public TestDatabase Database => Contracts.Database;

    /// <param name="advance">Contracts of Advance customers: ids from 1.</param>
    /// <param name="cycles">One contract each of a customer who pays later, after those.</param>
    public static async Task<BillingWorld> CreateAsync(int advance, params BillingCycle[] cycles)
    {
        var world = new BillingWorld(await ContractWorld.CreateAsync());
        world.Move(new DateOnly(2026, 2, 28));
        var customer = Customer.Register(new CustomerId(4000000001), ContractWorld.Particulars(), ContractWorld.DelhiGpo);
        var offices = await world.Contracts.OfficesAsync();
        var contracts = Enumerable.Repeat(BillingCycle.AdvanceMonthly, advance).Concat(cycles).Select((cycle, at) => Approved(at + 1, cycle, customer, offices));
        await world.Contracts.SaveAsync([customer, .. contracts]);
        return world;
    }

    /// <summary>Noon of the business day.</summary>
    public void Move(DateOnly day, int hour = 12) => Database.Clock.Shift(IndianTime.UtcOf(day.ToDateTime(new TimeOnly(hour, 0))) - DateTime.UtcNow);

    public async Task<DayRunResult> RunAsync(DateOnly day, string job = BillingRun.Key, bool again = false, CancellationToken ct = default)
    {
        Move(day);
        await using var scope = Database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<DayRuns>().RunAsync(job, day, again, ct);
    }

    /// <summary>How many daily jobs there are.</summary>
    public async Task<int> JobsAsync()
    {
        await using var scope = Database.AsSystem();
        return scope.ServiceProvider.GetRequiredService<DayTasks>().All.Count;
    }

    public Task<List<LocationDraft>> DraftsAsync() => ReadAsync(db => db.Scoped<LocationDraft>().AsNoTracking().OrderBy(d => d.ContractId).ThenBy(d => d.PeriodFrom).ToListAsync());

    public Task<List<ParkedSubject>> ParkedAsync() => ReadAsync(db => db.Scoped<ParkedSubject>().AsNoTracking().OrderBy(d => d.Day).ThenBy(p => p.Subject).ToListAsync());

    public Task<T> ReadAsync<T>(Func<UccmsDbContext, Task<T>> read) => Contracts.ReadAsync(Actor.System("test"), read);

    /// <summary>Ends the locations of a contract before the period, so that nothing can be opened for it; or brings them back.</summary>
    public async Task BreakAsync(int contract, bool isBroken = true) => await ReadAsync(db => db.Database.ExecuteSqlAsync(
        isBroken ? (FormattableString)$"UPDATE ContractLocations SET \"To\" = '2026-01-15' WHERE ContractId = {contract}" : $"UPDATE ContractLocations SET \"To\" = NULL WHERE ContractId = {contract}"));

    public ValueTask DisposeAsync() => Contracts.DisposeAsync();

    private static Contract Approved(int id, BillingCycle cycle, Customer customer, IReadOnlyDictionary<OfficeId, Office> offices)
    {
        var entry = ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo) with
        {
            BillingCycle = cycle,
            Payment = cycle == BillingCycle.AdvanceMonthly ? PaymentKind.Advance : PaymentKind.Bnpl,
            BillingDays = cycle == BillingCycle.Custom ? "5, 20" : null,
        };
        var contract = Contract.Enter(new(id), FormattableString.Invariant($"4000{id:0000}"), customer, entry, offices, ContractWorld.NodalClerk);
        contract.Submit(ContractWorld.NodalClerk);
        contract.Approve(ContractWorld.Circle, DateTime.UtcNow);
        return contract;
    }
}
