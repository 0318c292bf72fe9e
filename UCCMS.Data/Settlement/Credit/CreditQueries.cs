using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Credit;

/// <summary>Credit of BNPL contracts as pages show it, within the post's sight.</summary>
public sealed class CreditQueries(IDbContextFactory<UccmsDbContext> contexts, TimeProvider time)
{
    internal static readonly ColumnFilters<CreditEntry> Entries = new ColumnFilters<CreditEntry>()
        .Text("contract", "Contract", e => e.Number)
        .Text("customer", "Customer", e => e.Customer)
        .Paise("limit", "Limit ₹", e => e.Limit)
        .Paise("used", "Used ₹", e => e.Net < 0 ? 0 : e.Net)
        .Share("percent", "Used %", e => e.Limit == null || e.Limit == 0 ? null : e.Net <= 0 ? 0 : e.Net * 100m / e.Limit)
        .Paise("available", "Available ₹", e => e.Limit - (e.Net < 0 ? 0 : e.Net))
        .Day("until", "Secured until", e => e.SecuredUntil);

    /// <summary>Columns by which the list of credit can be filtered.</summary>
    public static IColumnFilters Columns => Entries;

    /// <summary>Approved BNPL contracts with their credit.</summary>
    public async Task<Page<CreditRow>> PageAsync(CreditFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var contracts = db.Scoped<Contract>().AsNoTracking().Where(c => c.Payment == PaymentKind.Bnpl && (c.Status == ContractStatus.Active || c.Status == ContractStatus.Ended));
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var (start, anywhere) = (SearchPattern.AtStart(request.Search.Trim()), SearchPattern.Anywhere(request.Search.Trim()));
            contracts = contracts.Where(c => EF.Functions.Like(c.Number, start, SearchPattern.Escape)
                || db.Scoped<Customer>().Any(k => k.Id == c.CustomerId && EF.Functions.Like(k.Name, anywhere, SearchPattern.Escape)));
        }

        var entries = CreditEntries.Of(db, await InSightAsync(contracts, ct), IndianTime.Today(time)).Where(filter);
        entries = Entries.Apply(db, entries, request.Where);
        var page = await entries.Sorted(request).Skip(request.Skip).Take(request.Take).Select(e => e.Id).ToListAsync(ct);
        return new(await RowsAsync(db, page, ct), await entries.CountAsync(ct));
    }

    /// <summary>One contract with all its limits and guarantees; null out of sight and for Advance contracts.</summary>
    public async Task<CreditDetail?> OfContractAsync(ContractId contract, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var row = (await RowsAsync(db, [contract], ct)).FirstOrDefault();
        if (row is null)
        {
            return null;
        }

        var limits = await db.Scoped<CreditLimit>().AsNoTracking().Where(l => l.ContractId == contract).OrderByDescending(l => l.From).ThenByDescending(l => l.ProposedAtUtc).ToListAsync(ct);
        var guarantees = await db.Scoped<Guarantee>().AsNoTracking().Where(g => g.ContractId == contract).OrderByDescending(g => g.To).ToListAsync(ct);
        var crossings = await db.Set<CreditCrossing>().AsNoTracking().Where(c => c.ContractId == contract).OrderByDescending(c => c.CrossedAtUtc).Take(20).ToListAsync(ct);
        return new(row, limits, guarantees, crossings);
    }

    /// <summary>Below what the deposit of the contract is low, where it has a figure of its own.</summary>
    public async Task<Money?> OwnThresholdAsync(ContractId contract, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return (await db.Scoped<DepositThreshold>().AsNoTracking().Where(t => t.ContractId == contract).OrderByDescending(t => t.SetAtUtc).FirstOrDefaultAsync(ct))?.Amount;
    }

    /// <summary>A guarantee with its customer; null out of sight.</summary>
    public async Task<GuaranteeRow?> GuaranteeAsync(GuaranteeId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Guarantees(db, db.Scoped<Guarantee>().Where(g => g.Id == id)).FirstOrDefaultAsync(ct);
    }

    public async Task<bool> HasCrossingsToTellAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<CreditCrossing>().AnyAsync(c => c.LetterQueuedAtUtc == null, ct);
    }

    /// <summary>Guarantees of a nodal office that end by a day and are not closed, the next first; of active contracts only.</summary>
    public async Task<IReadOnlyList<GuaranteeRow>> ExpiringAtAsync(OfficeId office, DateOnly by, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Guarantees(db, db.Scoped<Guarantee>().Where(g => g.OwningOfficeId == office && g.Status == GuaranteeStatus.InForce && g.To <= by)).Take(100).ToListAsync(ct);
    }

    /// <summary>Guarantees whose last day lies between two days, both included, closed ones too, the next first.</summary>
    public async Task<IReadOnlyList<GuaranteeRow>> EndingAsync(DateOnly first, DateOnly until, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Guarantees(db, db.Scoped<Guarantee>().Where(g => g.To >= first && g.To <= until)).Take(500).ToListAsync(ct);
    }

    /// <summary>Limits that wait for the decision of an office, oldest first.</summary>
    public async Task<IReadOnlyList<ProposedLimit>> ToDecideAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await (from l in db.Scoped<CreditLimit>().AsNoTracking()
                      where l.ApprovingOfficeId == office && l.Status == CreditLimitStatus.Proposed
                      join c in db.Scoped<Contract>() on l.ContractId equals c.Id
                      join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
                      orderby l.ProposedAtUtc
                      select new ProposedLimit(l.ContractId, l.ContractNumber, k.Name, l.Amount, l.From, l.ProposedAtUtc)).Take(100).ToListAsync(ct);
    }

    /// <summary>Blocked contracts of a nodal office.</summary>
    public async Task<IReadOnlyList<CreditRow>> BlockedAtAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var contracts = db.Scoped<Contract>().AsNoTracking().Where(c => c.NodalOfficeId == office && c.Status == ContractStatus.Active && c.Payment == PaymentKind.Bnpl);
        return await RowsAsync(db, await CreditEntries.Of(db, await InSightAsync(contracts, ct), IndianTime.Today(time)).Where(new CreditFilter(OnlyBlocked: true)).OrderBy(e => e.Number).Select(e => e.Id).Take(100).ToListAsync(ct), ct);
    }

    /// <summary>Contracts without new credit that an import has bookings of: these are flagged, since what the counter accepted is kept.</summary>
    public async Task<IReadOnlyList<CreditRow>> BlockedInImportAsync(ImportId import, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var booked = db.Set<BookedSum>().Where(b => b.ImportId == import).Select(b => b.ContractId);
        var contracts = db.Scoped<Contract>().AsNoTracking().Where(c => c.Payment == PaymentKind.Bnpl && booked.Contains(c.Id));
        return await RowsAsync(db, await CreditEntries.Of(db, await InSightAsync(contracts, ct), IndianTime.Today(time)).Where(new CreditFilter(OnlyBlocked: true)).OrderBy(e => e.Number).Select(e => e.Id).ToListAsync(ct), ct);
    }

    /// <summary>BNPL contracts whose bookings changed since their thresholds were looked at.</summary>
    public async Task<IReadOnlyList<ContractId>> UnwatchedAsync(int most, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<BookedSum>().Where(s => !s.IsWatched).Select(s => s.ContractId).Distinct().OrderBy(id => id).Take(most).ToListAsync(ct);
    }

    // figures that count whole lift the office filter of their whole statement, so the contracts in sight are named before
    private static async Task<IReadOnlyList<ContractId>> InSightAsync(IQueryable<Contract> contracts, CancellationToken ct) => await contracts.Select(c => c.Id).ToListAsync(ct);

    // of BNPL contracts in sight, in the order of the keys; what they owe counts whole
    private async Task<List<CreditRow>> RowsAsync(UccmsDbContext db, IReadOnlyList<ContractId> ids, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var heads = await (from c in db.Scoped<Contract>()
                           where EF.Parameter(ids).Contains(c.Id) && c.Payment == PaymentKind.Bnpl
                           join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
                           join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
                           select new { c.Id, c.Number, c.NodalOfficeId, Office = o.Name, Customer = k.Name }).ToDictionaryAsync(h => h.Id, ct);
        var limits = (await db.Scoped<CreditLimit>().AsNoTracking().Where(l => EF.Parameter(ids).Contains(l.ContractId) && l.Status == CreditLimitStatus.Approved).ToListAsync(ct)).ToLookup(l => l.ContractId);
        var guarantees = (await db.Scoped<Guarantee>().AsNoTracking().Where(g => EF.Parameter(ids).Contains(g.ContractId)).ToListAsync(ct)).ToLookup(g => g.ContractId);
        var figures = heads.Count == 0 ? [] : await CreditSums.OfAsync(db, db.Set<LedgerBalanceRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]), ids, ct);
        return
        [
            .. from id in ids
               where heads.ContainsKey(id)
               let h = heads[id]
               select new CreditRow(h.Id, h.Number, h.Customer, h.NodalOfficeId, h.Office, CreditStanding.Of(CreditLimit.On(limits[id], today), figures[id], [.. guarantees[id]], today)),
        ];
    }

    private static IQueryable<GuaranteeRow> Guarantees(UccmsDbContext db, IQueryable<Guarantee> guarantees) =>
        from g in guarantees.AsNoTracking()
        join c in db.Scoped<Contract>() on g.ContractId equals c.Id
        join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
        join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
        orderby g.To
        select new GuaranteeRow(g, k.Name, o.Name);
}

/// <summary>Which contracts the list shows.</summary>
public sealed record CreditFilter(bool OnlyBlocked = false, bool OnlyNear = false, bool OnlyUnlimited = false)
{
    /// <summary>Percent of the limit from which a contract is near it.</summary>
    public const int Near = 75;

    public bool IsAny => OnlyBlocked || OnlyNear || OnlyUnlimited;
}

/// <summary>The credit of one contract.</summary>
public sealed record CreditRow(ContractId Contract, string ContractNumber, string CustomerName, OfficeId NodalOffice, string OfficeName, CreditStanding Standing);

/// <summary>The credit of one contract with what it rests on.</summary>
/// <param name="Row">Its standing.</param>
/// <param name="Limits">All, the latest first.</param>
/// <param name="Guarantees">All, the one that lasts longest first.</param>
/// <param name="Crossings">Of thresholds, the latest first.</param>
public sealed record CreditDetail(CreditRow Row, IReadOnlyList<CreditLimit> Limits, IReadOnlyList<Guarantee> Guarantees, IReadOnlyList<CreditCrossing> Crossings);

/// <summary>A guarantee and whose it is.</summary>
public sealed record GuaranteeRow(Guarantee Guarantee, string CustomerName, string OfficeName);

/// <summary>A limit that waits for its approver.</summary>
public sealed record ProposedLimit(ContractId Contract, string ContractNumber, string CustomerName, Money Amount, DateOnly From, DateTime ProposedAtUtc);
