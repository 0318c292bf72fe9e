using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Dues;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Dues;

/// <summary>Open bills one by one, with their last day of payment and the interest that has accrued.</summary>
public sealed class BillQueries(IDbContextFactory<UccmsDbContext> contexts, ISettings settings, TimeProvider time)
{
    internal static readonly ColumnFilters<OpenBillRow> Open = new ColumnFilters<OpenBillRow>()
        .Text("bill", "Bill", o => o.Number)
        .Choice("kind", "Kind", o => o.Kind)
        .OfficeName("location", "Location", o => o.Location)
        .Day("dated", "Dated", o => o.Date)
        .Amount("owed", "Owed ₹", o => o.Owed);

    /// <summary>Columns by which the list of open bills can be filtered.</summary>
    public static IColumnFilters Columns => Open;

    /// <summary>Open documents of BNPL contracts, oldest first unless asked otherwise.</summary>
    public async Task<BillPage> PageAsync(BillFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var open = await FilteredAsync(db, filter, ct);
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var start = SearchPattern.AtStart(request.Search.Trim());
            open = open.Where(o => EF.Functions.Like(o.Number, start, SearchPattern.Escape));
        }

        open = Open.Apply(db, open, request.Where);
        var total = await open.CountAsync(ct);
        var owed = await open.SumAsync(o => MoneySql.Paise(o.Owed), ct);
        var page = await Sorted(open, request).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        return new(new(await RowsAsync(db, page, ct), total), new Money(owed));
    }

    /// <summary>Interest on one bill so far; null where it is no bill of a BNPL contract in sight.</summary>
    public async Task<BillInterest?> InterestAsync(LedgerDocumentId bill, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var head = await db.Scoped<LedgerDocumentRow>().AsNoTracking()
            .Where(d => d.Id == bill && !d.IsAdvance && (d.Kind == LedgerDocumentKind.Invoice || d.Kind == LedgerDocumentKind.DebitNote))
            .Select(d => new { d.Date, d.Kind, d.NodalOfficeId }).FirstOrDefaultAsync(ct);
        if (head is null)
        {
            return null;
        }

        var row = new OpenBillRow { Id = bill, Date = head.Date, Kind = head.Kind };
        var (accrued, charged) = (await AccruedAsync(db, [row], ct))[bill];
        return new(DueDay.Of(head.Date), accrued, charged, head.NodalOfficeId, head.Kind == LedgerDocumentKind.Invoice && await settings.ValueAsync(SettingKeys.InterestDebitNote, IndianTime.Today(time), ct: ct));
    }

    private async Task<IQueryable<OpenBillRow>> FilteredAsync(UccmsDbContext db, BillFilter filter, CancellationToken ct)
    {
        var open = DuesQueries.Open(db);
        if (filter.Age is { } age)
        {
            var today = IndianTime.Today(time);
            var from = DueAges.FirstBilled(age, today);
            open = open.Where(o => o.Date >= from);
            if (age != DueAge.NotDue)
            {
                var before = DueAges.FirstBilled(age - 1, today);
                open = open.Where(o => o.Date < before);
            }
        }

        if (filter.OnlyOverdue)
        {
            var due = DueAges.FirstBilled(DueAge.NotDue, IndianTime.Today(time));
            open = open.Where(o => o.Date < due);
        }

        if (filter.Customer is null && filter.Contract is null && filter.Office is null && filter.Circle is null)
        {
            return open;
        }

        var contracts = db.Scoped<Contract>().Where(c => (filter.Customer == null || c.CustomerId == filter.Customer) && (filter.Contract == null || c.Id == filter.Contract) && (filter.Office == null || c.NodalOfficeId == filter.Office));
        contracts = filter.Circle is { } circle ? contracts.Where(c => db.Set<Office>().Any(o => o.Id == c.NodalOfficeId && o.CircleId == circle)) : contracts;
        var accounts = (await contracts.Select(c => c.Id).ToListAsync(ct)).ConvertAll(BookedContract.IdOf);
        return open.Where(o => EF.Parameter(accounts).Contains(o.ContractId));
    }

    private async Task<IReadOnlyList<BillRow>> RowsAsync(UccmsDbContext db, List<OpenBillRow> page, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        List<ContractId> ids = [.. page.Select(o => new ContractId(o.ContractId.Value)).Distinct()];
        var contracts = await (from c in db.Scoped<Contract>()
                               where EF.Parameter(ids).Contains(c.Id)
                               join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
                               select new { c.Id, c.Number, k.Name }).ToDictionaryAsync(c => c.Id, ct);
        var offices = page.Select(o => o.Location).Distinct().ToList();
        var names = await db.Set<Office>().Where(o => EF.Parameter(offices).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var interest = await AccruedAsync(db, page, ct);
        return page.ConvertAll(o =>
        {
            var contract = contracts.GetValueOrDefault(new ContractId(o.ContractId.Value));
            return new BillRow(
                o.Id, o.Kind, o.Number, new ContractId(o.ContractId.Value), contract?.Number ?? string.Empty, contract?.Name ?? string.Empty, names.GetValueOrDefault(o.Location, string.Empty), o.NodalOffice,
                o.Date, o.Owed, Math.Max(0, today.DayNumber - DueDay.Of(o.Date).DayNumber), interest[o.Id].Accrued, interest[o.Id].Charged);
        });
    }

    private async Task<Dictionary<LedgerDocumentId, (Money Accrued, Money Charged)>> AccruedAsync(UccmsDbContext db, IReadOnlyCollection<OpenBillRow> bills, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var late = bills.Where(b => b.Kind == LedgerDocumentKind.Invoice && DueDay.Of(b.Date) < today).ToList();
        var ids = late.ConvertAll(b => b.Id);
        var changes = await OwedChanges.OfAsync(ids, db.Scoped<LedgerPostingRow>().AsNoTracking(), db.Set<LedgerJournalRow>(), db.Scoped<Allocation>().AsNoTracking(), db.Scoped<Receipt>().AsNoTracking(), ct);
        var charged = await OwedChanges.ChargedAsync(ids, db.Scoped<InterestCharge>(), db.Scoped<NoteProposal>(), ct);
        var rates = await settings.HistoryAsync(SettingKeys.LatePaymentInterest, ct);
        Percent RateOn(DateOnly day) => rates.Last(r => r.From is null || r.From <= day).Value;
        var accrued = late.ToDictionary(b => b.Id, b => new LateInterest(b.Date, RateOn(b.Date), [.. changes[b.Id]]).Until(today));
        return bills.ToDictionary(b => b.Id, b => (accrued.GetValueOrDefault(b.Id), charged.GetValueOrDefault(b.Id)));
    }

    private static IQueryable<OpenBillRow> Sorted(IQueryable<OpenBillRow> open, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("owed", false) => open.OrderBy(o => o.Owed).ThenBy(o => o.Id),
        ("owed", true) => open.OrderByDescending(o => o.Owed).ThenBy(o => o.Id),
        ("number", false) => open.OrderBy(o => o.Number).ThenBy(o => o.Id),
        ("number", true) => open.OrderByDescending(o => o.Number).ThenBy(o => o.Id),
        (_, true) => open.OrderByDescending(o => o.Date).ThenBy(o => o.Number).ThenBy(o => o.Id),
        _ => open.OrderBy(o => o.Date).ThenBy(o => o.Number).ThenBy(o => o.Id),
    };
}

/// <summary>Which open bills.</summary>
public sealed record BillFilter(DueAge? Age = null, bool OnlyOverdue = false, CustomerId? Customer = null, ContractId? Contract = null, OfficeId? Office = null, OfficeId? Circle = null);

/// <summary>A page of open bills, and what all of them come to.</summary>
public sealed record BillPage(Page<BillRow> Rows, Money Owed);

/// <summary>An open document.</summary>
/// <param name="Days">Since the last day of payment; zero while it is not over.</param>
/// <param name="Accrued">Interest up to yesterday.</param>
/// <param name="Charged">Of it by debit notes.</param>
public sealed record BillRow(
    LedgerDocumentId Id, LedgerDocumentKind Kind, string Number, ContractId Contract, string ContractNumber, string CustomerName, string LocationName, OfficeId NodalOffice,
    DateOnly BilledOn, Money Owed, int Days, Money Accrued, Money Charged)
{
    public DateOnly DueOn => DueDay.Of(BilledOn);

    public Money ToCharge => Accrued - Charged;
}

/// <summary>Interest on one bill.</summary>
/// <param name="DueOn">Last day of payment.</param>
/// <param name="Accrued">Up to yesterday.</param>
/// <param name="Charged">Of it by debit notes.</param>
/// <param name="NodalOffice">That charges it.</param>
/// <param name="IsCharged">Whether it is charged by debit note at present.</param>
public sealed record BillInterest(DateOnly DueOn, Money Accrued, Money Charged, OfficeId NodalOffice, bool IsCharged)
{
    public Money ToCharge => Accrued - Charged;
}
