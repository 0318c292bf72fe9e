using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Contracts in force within the days, and what was invoiced on them.</summary>
internal sealed class ContractsReport(IDbContextFactory<UccmsDbContext> contexts) : Report<ContractsReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Contract", r => r.Number),
        ReportColumn<Row>.Of("Customer", r => r.Customer),
        ReportColumn<Row>.Of("Payment", r => r.Payment),
        ReportColumn<Row>.Of("Facility", r => r.Facility),
        ReportColumn<Row>.Of("Nodal office", r => r.Office),
        ReportColumn<Row>.Of("From", r => r.From),
        ReportColumn<Row>.Of("To", r => r.To),
        ReportColumn<Row>.Of("Status", r => r.Status),
        ReportColumn<Row>.Number("Locations", r => r.Locations, total: false),
        ReportColumn<Row>.Number("Documents", r => r.Documents),
        ReportColumn<Row>.Amount("Invoiced", r => r.Payable),
    ];

    public override ReportHead Head { get; } = new(
        "contracts", "Contracts", "Contracts that run on any of the days, with the invoices dated within them.", Permissions.ViewCustomers, ReportFilters.All);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [1];

    protected override object? KeyOf(Row row) => row.Id;

    protected override async Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var contracts = db.Scoped<Contract>().AsNoTracking().Where(c => c.From <= ask.To && c.To >= ask.From);
        contracts = ask.Contract is { } one ? contracts.Where(c => c.Id == one) : contracts;
        contracts = ask.Filter.Customer is { } customer ? contracts.Where(c => c.CustomerId == customer) : contracts;
        contracts = ask.Filter.Service is { } product ? contracts.Where(c => db.Scoped<ContractProduct>().Any(p => p.ContractId == c.Id && p.ProductCode == product)) : contracts;
        contracts = ask.Path is not null ? contracts.Where(c => ask.Offices(db).Contains(c.NodalOfficeId)) : contracts;
        var rows = await (
            from c in contracts
            join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
            select new
            {
                c.Id, c.Number, Customer = db.Scoped<Customer>().Where(k => k.Id == c.CustomerId).Select(k => k.Name).FirstOrDefault(), c.Payment, c.Facility, Office = o.Name, c.From, c.To, c.Status,
                Locations = db.Scoped<ContractLocation>().Count(l => l.ContractId == c.Id),
            }).ToListAsync(ct);
        var all = ask with { Path = null }; // the office asked for is the contract's, not the document's
        var invoiced = await InvoiceLines.Invoices(db, all).GroupBy(i => i.ContractId)
            .Select(g => new { g.Key, Count = g.LongCount(), Payable = g.Sum(i => MoneySql.Paise(i.Payable)) }).ToDictionaryAsync(g => g.Key, ct);
        return rows.Select(c => new Row(
            c.Id, c.Number, c.Customer, c.Payment, c.Facility, c.Office, c.From, c.To, c.Status, c.Locations,
            invoiced.GetValueOrDefault(c.Id)?.Count ?? 0, invoiced.GetValueOrDefault(c.Id)?.Payable ?? 0)).AsQueryable();
    }

    internal sealed record Row(
        ContractId Id, string Number, string? Customer, PaymentKind Payment, Facility Facility, string Office, DateOnly From, DateOnly To, ContractStatus Status, long Locations, long Documents, long Payable);
}
