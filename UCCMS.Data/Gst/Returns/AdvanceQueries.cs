using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// Tables 11A and 11B of a GSTIN and month from the ledger: the deposits held at nodal offices of its State, where the setting
/// says that money is taxed when it comes.
/// </summary>
public sealed class AdvanceQueries(IDbContextFactory<UccmsDbContext> contexts, ISettings settings)
{
    /// <summary>Rows of both tables; none while money paid in is a deposit to GST.</summary>
    public async Task<IReadOnlyList<AdvanceRow>> OfMonthAsync(string supplierGstin, ReturnPeriod period, CancellationToken ct = default) =>
        AdvanceSupply.RowsOf((await PoolsAsync(supplierGstin, period, ct)).Select(p => (p.Supply, p.Pool)));

    /// <summary>What stands behind the rows, by contract.</summary>
    public async Task<IReadOnlyList<ContractAdvance>> PoolsAsync(string supplierGstin, ReturnPeriod period, CancellationToken ct = default)
    {
        var history = await settings.HistoryAsync(SettingKeys.AdvanceGst, ct);
        if (!history.Any(h => h.Value == AdvanceTreatment.TaxOnReceipt && (h.From is null || h.From <= period.To)))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var state = supplierGstin[..2];
        var contracts = await Whole<Contract>(db).Where(c => c.Payment == PaymentKind.Advance && db.Set<Office>().Any(o => o.Id == c.NodalOfficeId && o.StateCode == state))
            .OrderBy(c => c.Id).Select(c => new AdvanceContract(c.Id, c.CustomerId)).ToListAsync(ct);
        var moves = await MovesAsync(db, contracts.ConvertAll(c => BookedContract.IdOf(c.Id)), period, ct);
        bool IsTaxed(DateOnly day) => history.Last(h => h.From is null || h.From <= day).Value == AdvanceTreatment.TaxOnReceipt;
        var pools = contracts.Select(c => (Contract: c, Pool: AdvancePool.Of(moves[c.Id], period, IsTaxed))).Where(p => p.Pool != new AdvancePool(default, default, default, default)).ToList();
        var supplies = await SuppliesAsync(db, [.. pools.Select(p => p.Contract)], state, period.To, ct);
        return pools.ConvertAll(p => new ContractAdvance(p.Contract.Id, supplies[p.Contract.Id], p.Pool));
    }

    private static async Task<ILookup<ContractId, DepositMove>> MovesAsync(UccmsDbContext db, List<LedgerContractId> accounts, ReturnPeriod period, CancellationToken ct)
    {
        var until = period.To;
        var moves = await Whole<LedgerPostingRow>(db)
            .Where(p => p.Account == LedgerAccount.Deposit && p.Date <= until && EF.Parameter(accounts).Contains(p.ContractId))
            .GroupBy(p => new { p.ContractId, p.Date, IsCredit = p.Amount < Money.Zero })
            .Select(g => new { g.Key.ContractId, g.Key.Date, Paise = g.Sum(p => MoneySql.Paise(p.Amount)) }).ToListAsync(ct);
        return moves.ToLookup(m => new ContractId(m.ContractId.Value), m => new DepositMove(m.Date, new Money(-m.Paise)));
    }

    // one place of supply and one rate for all it may be applied to; else nobody knows yet what it is for
    private static async Task<Dictionary<ContractId, AdvanceSupply>> SuppliesAsync(UccmsDbContext db, List<AdvanceContract> contracts, string state, DateOnly day, CancellationToken ct)
    {
        var ids = contracts.ConvertAll(c => c.Id);
        var customers = contracts.ConvertAll(c => c.Customer);
        var locations = (await (from l in Whole<ContractLocation>(db)
                                where EF.Parameter(ids).Contains(l.ContractId) && l.From <= day && (l.To == null || l.To >= day)
                                join o in db.Set<Office>() on l.OfficeId equals o.Id
                                select new { l.ContractId, l.CustomerGstinId, o.StateCode }).ToListAsync(ct)).ToLookup(l => l.ContractId);
        var gstins = await db.Set<CustomerGstin>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking().Where(g => EF.Parameter(customers).Contains(g.CustomerId)).ToDictionaryAsync(g => g.Id, ct);
        var homes = await Whole<Customer>(db).Where(c => EF.Parameter(customers).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.StateCode, ct);
        var rates = await RatesAsync(db, ids, day, ct);
        return contracts.ToDictionary(c => c.Id, c =>
        {
            var places = locations[c.Id].Select(l => l.CustomerGstinId is { } id && gstins.TryGetValue(id, out var g) ? (Supplier: l.StateCode, Place: g.StateCode, g.IsSez) : (Supplier: l.StateCode, Place: l.StateCode ?? state, IsSez: false)).Distinct().ToList();
            var isKnown = places.Count == 1 && places[0].Supplier == state;
            return isKnown
                ? new AdvanceSupply(places[0].IsSez || places[0].Place != state, places[0].Place, rates[c.Id])
                : new AdvanceSupply(true, homes[c.Customer], rates[c.Id]);
        });
    }

    private static async Task<Dictionary<ContractId, Percent>> RatesAsync(UccmsDbContext db, List<ContractId> ids, DateOnly day, CancellationToken ct)
    {
        var rates = (await (from p in db.Set<ContractProduct>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking()
                            where EF.Parameter(ids).Contains(p.ContractId)
                            join r in db.Set<ProductTaxRate>() on p.ProductCode equals r.ProductCode
                            where r.From <= day && (r.To == null || r.To >= day) && !r.IsExempt
                            select new { p.ContractId, r.Rate }).Distinct().ToListAsync(ct)).ToLookup(r => r.ContractId, r => r.Rate);
        return ids.ToDictionary(id => id, id => rates[id].Count() == 1 ? rates[id].Single() : AdvanceSupply.UnknownRate);
    }

    private static IQueryable<T> Whole<T>(UccmsDbContext db)
        where T : class => db.Set<T>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking();

    private sealed record AdvanceContract(ContractId Id, CustomerId Customer);
}

/// <summary>Advances of one contract and month, and what they are for.</summary>
public sealed record ContractAdvance(ContractId Contract, AdvanceSupply Supply, AdvancePool Pool);
