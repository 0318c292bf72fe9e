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

        var found = (await RowsAsync(db, contracts, ct)).Where(filter.Takes).ToList();
        return new([.. Sorted(found, request).Skip(request.Skip).Take(request.Take)], found.Count);
    }

    /// <summary>One contract with all its limits and guarantees; null out of sight and for Advance contracts.</summary>
    public async Task<CreditDetail?> OfContractAsync(ContractId contract, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var row = (await RowsAsync(db, db.Scoped<Contract>().AsNoTracking().Where(c => c.Id == contract && c.Payment == PaymentKind.Bnpl), ct)).FirstOrDefault();
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
        var limited = db.Scoped<CreditLimit>().Where(l => l.Status == CreditLimitStatus.Approved).Select(l => l.ContractId);
        var contracts = db.Scoped<Contract>().AsNoTracking().Where(c => c.NodalOfficeId == office && c.Status == ContractStatus.Active && c.Payment == PaymentKind.Bnpl && limited.Contains(c.Id));
        return [.. (await RowsAsync(db, contracts, ct)).Where(r => r.Standing.IsBlocked).Take(100)];
    }

    /// <summary>Contracts without new credit that an import has bookings of: these are flagged, since what the counter accepted is kept.</summary>
    public async Task<IReadOnlyList<CreditRow>> BlockedInImportAsync(ImportId import, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var booked = db.Scoped<Booking>().Where(b => b.ImportId == import && b.ContractId != null).Select(b => b.ContractId!.Value);
        var limited = db.Scoped<CreditLimit>().Where(l => l.Status == CreditLimitStatus.Approved).Select(l => l.ContractId);
        var contracts = db.Scoped<Contract>().AsNoTracking().Where(c => c.Payment == PaymentKind.Bnpl && limited.Contains(c.Id) && booked.Contains(c.Id));
        return [.. (await RowsAsync(db, contracts, ct)).Where(r => r.Standing.IsBlocked)];
    }

    private async Task<List<CreditRow>> RowsAsync(UccmsDbContext db, IQueryable<Contract> contracts, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var heads = await (from c in contracts
                           join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
                           join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
                           orderby c.Number
                           select new { c.Id, c.Number, c.NodalOfficeId, Office = o.Name, Customer = k.Name }).ToListAsync(ct);
        var one = heads.Count == 1 ? heads[0].Id : (ContractId?)null;
        var limits = (await db.Scoped<CreditLimit>().AsNoTracking().Where(l => (one == null || l.ContractId == one) && l.Status == CreditLimitStatus.Approved).ToListAsync(ct)).ToLookup(l => l.ContractId);
        var guarantees = (await db.Scoped<Guarantee>().AsNoTracking().Where(g => one == null || g.ContractId == one).ToListAsync(ct)).ToLookup(g => g.ContractId);
        var balances = db.Scoped<LedgerBalanceRow>();
        if (one is { } only)
        {
            var account = BookedContract.IdOf(only);
            balances = balances.Where(b => b.ContractId == account);
        }

        var figures = heads.Count == 0 ? [] : await CreditSums.OfAsync(balances, ct);
        return heads.ConvertAll(h => new CreditRow(
            h.Id, h.Number, h.Customer, h.NodalOfficeId, h.Office, CreditStanding.Of(CreditLimit.On(limits[h.Id], today), figures.GetValueOrDefault(h.Id), [.. guarantees[h.Id]], today)));
    }

    private static IQueryable<GuaranteeRow> Guarantees(UccmsDbContext db, IQueryable<Guarantee> guarantees) =>
        from g in guarantees.AsNoTracking()
        join c in db.Scoped<Contract>() on g.ContractId equals c.Id
        join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
        join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
        orderby g.To
        select new GuaranteeRow(g, k.Name, o.Name);

    private static IEnumerable<CreditRow> Sorted(List<CreditRow> rows, PageRequest request)
    {
        IEnumerable<CreditRow> sorted = request.Sort switch
        {
            "customer" => rows.OrderBy(r => r.CustomerName, StringComparer.OrdinalIgnoreCase),
            "limit" => rows.OrderBy(r => r.Standing.Limit),
            "used" => rows.OrderBy(r => r.Standing.Used),
            "percent" => rows.OrderBy(r => r.Standing.Percent),
            "available" => rows.OrderBy(r => r.Standing.Available),
            "until" => rows.OrderBy(r => r.Standing.SecuredUntil),
            _ => rows.OrderBy(r => r.ContractNumber, StringComparer.Ordinal),
        };
        return request.Descending ? sorted.Reverse() : sorted;
    }
}

/// <summary>Which contracts the list shows.</summary>
public sealed record CreditFilter(bool OnlyBlocked = false, bool OnlyNear = false, bool OnlyUnlimited = false)
{
    public bool Takes(CreditRow row) =>
        (!OnlyBlocked || row.Standing.IsBlocked) && (!OnlyNear || row.Standing.Percent >= 75m) && (!OnlyUnlimited || row.Standing.Limit is null);
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
