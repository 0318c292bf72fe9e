using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Audit;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>What was changed in customers, their GSTINs, contracts and discounts: by whom, when, from what to what.</summary>
internal sealed class AmendmentReport(IDbContextFactory<UccmsDbContext> contexts, AuditNamesQueries names) : Report<AmendmentReport.Row>(contexts)
{
    private const string Contracts = "contract/";
    private const string Customers = "customer/";

    // fields that hold a name of the code
    private static readonly string[] Coded = ["Status", "Kind", "Facility", "Payment", "Cycle", "Level", "Type", "Mode"];

    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("When", r => r.At),
        ReportColumn<Row>.Of("Document", r => r.Title),
        ReportColumn<Row>.Of("Act", r => r.Act),
        ReportColumn<Row>.Of("Officer", r => r.Person),
        ReportColumn<Row>.Of("Post", r => r.Role),
        ReportColumn<Row>.Of("What changed", r => r.Changes),
        ReportColumn<Row>.Of("Remark", r => r.Remark),
        ReportColumn<Row>.Number("No.", r => r.Sequence, total: false),
    ];

    public override ReportHead Head { get; } = new(
        "amendments", "Amendment log", "Every act on customers, GSTINs, contracts, their locations and discounts between two days, from the audit trail: before and after of each field.",
        Permissions.ViewCustomers, ReportFilters.Days | ReportFilters.Contract | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-1, -8];

    protected override object? KeyOf(Row row) => row.Key;

    protected override async Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var (from, until) = (ask.FromUtc, ask.UntilUtc);
        var records = await db.Set<AuditRecord>().AsNoTracking()
            .Where(a => (a.DocumentKey.StartsWith(Contracts) || a.DocumentKey.StartsWith(Customers)) && a.Outcome == AuditOutcome.Done && a.BusinessAtUtc >= from && a.BusinessAtUtc < until)
            .ToListAsync(ct);
        var seen = await SeenAsync(db, ask, [.. records.Select(r => r.DocumentKey).Distinct()], ct);
        var shown = records.Where(r => seen.Contains(r.DocumentKey)).ToList();
        var known = await names.OfAsync(shown.Select(r => r.Changes), ct);
        return (
            from act in shown.GroupBy(r => (r.CommandId, r.DocumentKey))
            let first = act.MinBy(r => r.Sequence)!
            select new Row(
                first.Sequence, first.BusinessAtUtc, first.DocumentKey, first.DocumentTitle.Length > 0 ? first.DocumentTitle : first.DocumentKey, Words.Of(first.Act), first.PersonName, first.Role,
                string.Join("; ", act.OrderBy(r => r.Sequence).SelectMany(r => Told(r.Changes, known)).Distinct()), string.Join(" ", act.Select(r => r.Remark).Where(r => r.Length > 0).Distinct()))).AsQueryable();
    }

    // the trail names documents of every office; shown are those of contracts and customers in the post's sight
    private static async Task<HashSet<string>> SeenAsync(UccmsDbContext db, ReportAsk ask, List<string> keys, CancellationToken ct)
    {
        List<ContractId> ids = [.. keys.Where(k => k.StartsWith(Contracts, StringComparison.Ordinal)).Select(k => int.TryParse(k.AsSpan(Contracts.Length), CultureInfo.InvariantCulture, out var id) ? id : 0).Select(id => new ContractId(id))];
        List<CustomerId> own = [.. keys.Where(k => k.StartsWith(Customers, StringComparison.Ordinal)).Select(k => CustomerId.TryParse(k.AsSpan(Customers.Length), out var id) ? id : default)];
        var contracts = db.Scoped<Contract>().Where(c => EF.Parameter(ids).Contains(c.Id));
        contracts = ask.Contract is { } one ? contracts.Where(c => c.Id == one) : contracts;
        contracts = ask.Filter.Customer is { } whose ? contracts.Where(c => c.CustomerId == whose) : contracts;
        contracts = ask.Path is not null ? contracts.Where(c => ask.Offices(db).Contains(c.NodalOfficeId)) : contracts;
        var customers = db.Scoped<Customer>().Where(c => EF.Parameter(own).Contains(c.Id));
        customers = ask.Contract is { } of ? customers.Where(c => db.Scoped<Contract>().Any(k => k.Id == of && k.CustomerId == c.Id)) : customers;
        customers = ask.Filter.Customer is { } customer ? customers.Where(c => c.Id == customer) : customers;
        customers = ask.Path is not null ? customers.Where(c => ask.Offices(db).Contains(c.EnteredByOfficeId)) : customers;
        return [.. (await contracts.Select(c => c.Id).ToListAsync(ct)).Select(Contract.AuditKeyOf), .. (await customers.Select(c => c.Id).ToListAsync(ct)).Select(Customer.AuditKeyOf)];
    }

    private static IEnumerable<string> Told(string changes, IReadOnlyDictionary<string, string> names)
    {
        if (changes.Length == 0)
        {
            return [];
        }

        try
        {
            return
            [
                .. from field in JsonSerializer.Deserialize<Dictionary<string, string?[]>>(changes) ?? []
                   where field.Key is not ("Revision" or "Id" or "Version") && !field.Key.EndsWith("ByName", StringComparison.Ordinal) && field.Value.Any(v => !string.IsNullOrEmpty(v))
                   let values = field.Value.SkipWhile(string.IsNullOrEmpty).Select(v => Plain(field.Key, v, names)).ToList()
                   where values.TrueForAll(v => v is not null)
                   select $"{TitleOf(field.Key)}: {string.Join(" → ", values)}",
            ];
        }
        catch (JsonException)
        {
            return [changes]; // a set-wise act leaves its own form
        }
    }

    private static string TitleOf(string field) => Words.Of(
        field.EndsWith("AtUtc", StringComparison.Ordinal) ? field[..^3] : AuditNamesQueries.IsKey(field) && field.EndsWith("Id", StringComparison.Ordinal) ? field[..^2] : field);

    // null of a key that names nothing outside the database
    private static string? Plain(string field, string? value, IReadOnlyDictionary<string, string> names) =>
        string.IsNullOrEmpty(value) ? "–"
        : AuditNamesQueries.IsKey(field) ? AuditNamesQueries.NameOf(names, field, value) ?? (Guid.TryParse(value, out _) ? null : value)
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? IndianTime.Show(day)
        : field.EndsWith("Utc", StringComparison.Ordinal) && DateTime.TryParseExact(value, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var utc) ? IndianTime.Show(utc)
        : Coded.Any(c => field.EndsWith(c, StringComparison.Ordinal)) ? Words.Of(value)
        : value;

    internal sealed record Row(long Sequence, DateTime At, string Key, string Title, string Act, string Person, Role? Role, string Changes, string Remark);
}
