using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;
using UCCMS.Web.Verbs;

namespace UCCMS.Tests.Billing;

/// <summary>
/// What people do on each day of the year around the jobs: APT's invoices come, documents are issued, deposits and payments
/// arrive, cycles change. The jobs run by the verb, on the business date it moves.
/// </summary>
internal sealed class YearWorld : IAsyncDisposable
{
    public static readonly DateOnly First = new(2026, 4, 1);
    public static readonly DateOnly Last = new(2027, 3, 31);

    private readonly ContractWorld contracts;
    private readonly ServiceProvider services;
    private readonly Dictionary<ContractId, List<AllocationWish>> owed = [];
    private int payments;

    private YearWorld(ContractWorld contracts)
    {
        this.contracts = contracts;
        var connection = new SqliteConnectionStringBuilder(contracts.Database.Options.ConnectionString) { Pooling = true }; // as the portal runs
        services = new ServiceCollection().AddLogging().AddUccmsData(new DatabaseOptions { ConnectionString = connection.ToString() }).BuildServiceProvider(validateScopes: true);
    }

    public string Path => contracts.Database.Path;

    public IReadOnlyList<Contract> Contracts { get; private set; } = [];

    public static async Task<YearWorld> CreateAsync()
    {
        var world = new YearWorld(await ContractWorld.CreateAsync());
        world.Move(First, 8);
        var customer = Customer.Register(new CustomerId(4000000001), ContractWorld.Particulars(), ContractWorld.DelhiGpo);
        await world.SaveAsync([customer, .. YearContracts.All(customer, await world.contracts.OfficesAsync())]);
        await world.LoadAsync();
        return world;
    }

    /// <summary>Everything people do before the jobs of the day.</summary>
    public async Task MorningAsync(DateOnly day)
    {
        Move(day, 10);
        await ChangeCyclesAsync(day);
        await TakeAptInvoicesAsync(day);
        await DraftAsync();
        await IssueAsync(day);
        await TopUpAsync(day);
        await PayAsync(day);
        if (day == new DateOnly(2026, 6, 1) || day == new DateOnly(2026, 7, 5))
        {
            await BreakAsync(isBroken: day.Month == 6);
        }
    }

    /// <summary>By the verb, which moves the business date to noon of the day.</summary>
    public async Task<string> CycleRunAsync(DateOnly day, params string[] more)
    {
        await using var scope = As(Actor.System("test"));
        var (said, failed) = (new StringWriter(), new StringWriter());
        var code = await VerbRunner.RunAsync(["cycle", "run", "--on", day.ToString("yyyy-MM-dd", null), .. more], scope.ServiceProvider, said, failed, CancellationToken.None);
        Assert.True(code == 0, $"{said}{failed}");
        return said.ToString();
    }

    /// <summary>APT's extract of the day: it settled its invoices; where documents were issued here too, they are set against them.</summary>
    public async Task EveningAsync(DateOnly day)
    {
        Move(day, 17);
        foreach (var (contract, period) in Billed(day).Where(b => b.Contract.IsAdvance && b.Contract.IsInterimOn(day)))
        {
            var nodal = YearContracts.Clerk(Role.NodalOffice, contract.NodalOfficeId);
            var settlement = await RunAsync(nodal, (RecordAptSettlement u) => u, new RecordAptSettlement.Input(contract.Id, period.From));
            if (YearContracts.IsIssuedHere(contract, day))
            {
                Assert.Equal(AptVoucher.None, (await RunAsync(nodal, (ProposeAptDifference u) => u, new ProposeAptDifference.Input(settlement))).Voucher);
            }
        }
    }

    /// <summary>The periods whose billing date it is.</summary>
    public IEnumerable<(Contract Contract, BillingPeriod Period)> Billed(DateOnly day) =>
        Contracts.Select(c => (Contract: c, Period: c.PeriodContaining(day.AddDays(-1)))).Where(b => b.Period.BillingDate == day);

    public async Task<T> ReadAsync<T>(Func<UccmsDbContext, Task<T>> read)
    {
        await using var scope = As(Actor.System("test"));
        return await read(scope.ServiceProvider.GetRequiredService<UccmsDbContext>());
    }

    public async Task<T> QueryAsync<TQueries, T>(Func<TQueries, Task<T>> ask)
        where TQueries : notnull
    {
        await using var scope = As(Actor.System("test"));
        return await ask(scope.ServiceProvider.GetRequiredService<TQueries>());
    }

    public async Task<IntegrityResult> CheckAsync(Type check)
    {
        await using var scope = As(Actor.System("test"));
        return await scope.ServiceProvider.GetServices<IIntegrityCheck>().Single(c => c.GetType() == check).RunAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await contracts.DisposeAsync();
    }

    private void Move(DateOnly day, int hour) =>
        services.GetRequiredService<BusinessClock>().Shift(IndianTime.UtcOf(day.ToDateTime(new TimeOnly(hour, 0))) - TimeProvider.System.GetUtcNow().UtcDateTime);

    private async Task LoadAsync() => Contracts = await ReadAsync(db => db.Scoped<Contract>().AsNoTracking().Include(c => c.Locations).OrderBy(c => c.Id).ToListAsync());

    private async Task ChangeCyclesAsync(DateOnly day)
    {
        var changes = YearContracts.Changes.Where(c => c.Change.From.AddDays(-10) == day).ToList();
        foreach (var (id, change) in changes)
        {
            var contract = Contracts[id - 1];
            await RunAsync(YearContracts.ApproverOf(contract), (ChangeBillingCycle u) => u, new ChangeBillingCycle.Input(contract.Id, change));
        }

        if (changes.Count > 0)
        {
            await LoadAsync();
        }
    }

    private async Task TakeAptInvoicesAsync(DateOnly day)
    {
        var billed = Billed(day).Where(b => b.Contract.IsAdvance && b.Contract.IsInterimOn(day)).ToList();
        if (billed.Count == 0)
        {
            return;
        }

        var import = AptInvoiceImport.Of("apt.csv", Guid.NewGuid().ToString("N").PadLeft(64, '0'), billed.Count, 0, YearContracts.Clerk(Role.NodalOffice, ContractWorld.DelhiGpo), DateTime.UtcNow);
        await SaveAsync([import, .. billed.Select(b => OfApt(import.Id, b.Contract, b.Period))]);
    }

    private static AptInvoice OfApt(AptInvoiceImportId import, Contract contract, BillingPeriod period)
    {
        var charge = YearContracts.Charge(contract, period);
        var (net, half) = (charge[Component.Net("SPD")], charge[Component.Cgst]);
        var heading = new AptInvoiceHeading($"A/{contract.Number}/{period.From:yyMM}", period.BillingDate, contract.CustomerId, contract.Number, period.From, period.To, Organising.GstinOf("07"), null);
        var rows = contract.Locations.Select((l, at) => new AptInvoiceFigures(at + 1, l.OfficeId, "SPD", TrafficClass.NTD, 100, net, Money.Zero, Money.Zero, net, half, half, Money.Zero, charge.Total));
        return AptInvoice.Take(import, heading, contract.Id, contract.NodalOfficeId, rows, DateTime.UtcNow);
    }

    // nobody leaves the drafts of the day before lying, or every office above would be told of them day by day
    private Task<int> DraftAsync() => ReadAsync(db => db.Scoped<LocationDraft>().Where(d => d.Status != LocationDraftStatus.Invoiced).ExecuteUpdateAsync(d => d.SetProperty(x => x.Status, LocationDraftStatus.Invoiced)));

    // straight into the books, all documents of the day at once: consolidation and issue have tests of their own
    private async Task IssueAsync(DateOnly day)
    {
        var due = Enumerable.Range(0, 4).SelectMany(lag => Billed(day.AddDays(-lag)).Where(b => YearContracts.LagOf(b.Contract) == lag))
            .Where(b => YearContracts.IsIssuedHere(b.Contract, b.Period.BillingDate)).ToList();
        if (due.Count == 0)
        {
            return;
        }

        await using var scope = As(YearContracts.Clerk(Role.NodalOffice, ContractWorld.DelhiGpo));
        var (db, ledger) = (scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), scope.ServiceProvider.GetRequiredService<ILedgerStore>());
        await using var transaction = await db.Database.BeginTransactionAsync();
        var book = await ledger.OpenAsync(new([.. due.Select(d => BookedContract.Of(d.Contract))], [], []), CancellationToken.None);
        await ledger.PostAsync(book, [.. due.SelectMany(d => d.Contract.Locations.Select(l => Issue(d.Contract, d.Period, l.OfficeId, day)))], CancellationToken.None);
        await transaction.CommitAsync();
    }

    private Journal Issue(Contract contract, BillingPeriod period, OfficeId location, DateOnly day)
    {
        var id = GstInvoiceId.New();
        var number = $"{contract.Id.Value}/{period.From:yyMMdd}/{location.Value % 10}";
        var document = new LedgerDocument(new(id.Value), LedgerDocumentKind.Invoice, number, day, Organising.GstinOf("07"), location, BookedContract.Of(contract)) { PeriodFrom = period.From };
        var vector = new DocumentVector(document, YearContracts.Charge(contract, period));
        if (!contract.IsAdvance)
        {
            (owed.TryGetValue(contract.Id, out var open) ? open : owed[contract.Id] = []).Add(new(document.Id, vector.Total));
        }

        return IssueJournals.Issue(vector, new(LedgerAct.DocumentIssued, GstInvoice.KeyOf(id), day));
    }

    private async Task TopUpAsync(DateOnly day)
    {
        foreach (var contract in Contracts.Where(c => c.IsAdvance && c.Id.Value != YearContracts.NeverPaid))
        {
            var money = YearContracts.PaysLate(contract) ? Late(contract, day.AddDays(-6)) : day is { Day: 1, Month: 4 or 10 } ? new(7 * Monthly(contract).Paise) : Money.Zero;
            if (money > Money.Zero)
            {
                await RunAsync(
                    YearContracts.Clerk(Role.NodalOffice, contract.NodalOfficeId), (RecordDeposit u) => u, new RecordDeposit.Input(contract.Id, contract.NodalOfficeId, Neft(money, day)));
            }
        }
    }

    private static Money Monthly(Contract contract) => YearContracts.Due(contract, contract.PeriodContaining(First));

    private static Money Late(Contract contract, DateOnly billed) =>
        contract.PeriodContaining(billed.AddDays(-1)) is var period && period.BillingDate == billed ? YearContracts.Due(contract, period) : Money.Zero;

    // one payment over all that is open, every quarter; some pay all but one rupee
    private async Task PayAsync(DateOnly day)
    {
        if (day.Day != 20 || day.Month % 3 != 0)
        {
            return;
        }

        foreach (var contract in Contracts.Where(c => owed.GetValueOrDefault(c.Id) is { Count: > 0 } && c.Id.Value != 140))
        {
            var wishes = owed[contract.Id];
            var last = wishes[^1];
            var rest = contract.Id.Value % 10 == 3 && last.Amount > Money.FromRupees(1) ? Money.FromRupees(1) : Money.Zero;
            wishes[^1] = last with { Amount = last.Amount - rest };
            var entry = Neft(Money.Sum(wishes.Select(w => w.Amount)), day);
            await RunAsync(
                YearContracts.Clerk(Role.NodalOffice, contract.NodalOfficeId), (RecordReceipt u) => u, new RecordReceipt.Input(contract.Id, contract.NodalOfficeId, entry, [.. wishes]));
            owed[contract.Id] = rest.IsZero ? [] : [last with { Amount = rest }];
        }
    }

    private ReceiptEntry Neft(Money amount, DateOnly day) => new(ReceiptMode.Neft, amount, day, $"SBIN{++payments:D12}", "Bharat Books");

    private Task<int> BreakAsync(bool isBroken) => ReadAsync(db => db.Database.ExecuteSqlAsync(
        isBroken ? (FormattableString)$"UPDATE ContractLocations SET \"To\" = '2026-05-31' WHERE ContractId = {YearContracts.Broken}" : $"UPDATE ContractLocations SET \"To\" = NULL WHERE ContractId = {YearContracts.Broken}"));

    private async Task SaveAsync(IEnumerable<object> entities)
    {
        await using var scope = As(Actor.System("test"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        db.AddRange(entities);
        await db.SaveChangesAsync();
    }

    private async Task<TResult> RunAsync<TUseCase, TInput, TResult>(Actor actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input)
        where TUseCase : notnull
    {
        await using var scope = As(actor);
        var outcome = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, Guid.CreateVersion7());
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value!;
    }

    private AsyncServiceScope As(Actor actor)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        return scope;
    }
}
