using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Customers;
using UCCMS.Data.Customers.Profile;
using UCCMS.Data.Reports;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Customers.Profile;

/// <summary>A customer from all sides: money, contracts, GSTINs, products, circles, how it pays, its invoices.</summary>
public partial class CustomerProfilePage
{
    private static readonly string[] Narrowed = ["settlement", "product-utilisation", "discount", "amendments", "payments", "bookings", "customer-growth", "customer-trend", "customer-geography"];
    private static readonly string[] Shown = ["Document", "Dated", "Booking location", "Status", "Payable ₹", "Owed ₹"];
    private CustomerDetail? detail;
    private CustomerProfile? profile;
    private IReport? settlement;
    private bool isMissing;
    private bool isAnothers;

    [Parameter]
    public long Id { get; set; }

    [Inject]
    private CustomersQueries Customers { get; set; } = default!;

    [Inject]
    private ContractsQueries Contracts { get; set; } = default!;

    [Inject]
    private ProfileQueries Profiles { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private ReportCatalogue Shelf { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    protected override async Task OnParametersSetAsync()
    {
        var id = new CustomerId(Id);
        settlement = Shelf.Find("settlement");
        detail = await Customers.FindAsync(id);
        isAnothers = detail is null && await Others.DenyAsync<Customer>(c => c.Id == id, Customer.AuditKeyOf(id));
        isMissing = detail is null && !isAnothers;
        profile = detail is null ? null : await Profiles.OfAsync(id);
    }

    private bool May(string permission) => Actors.Current.May(permission);

    private async Task<Page<ReportRow>> LoadAsync(PageRequest request)
    {
        var page = await settlement!.ReadAsync(new ReportFilter(DateOnly.MinValue, profile!.Today, Customer: new CustomerId(Id)), request, totals: false);
        return new Page<ReportRow>(page.Rows, page.Count);
    }

    private static string TitleOf(ProfileFigureKind kind) => kind switch
    {
        ProfileFigureKind.Owed => "Credit balance, owed",
        ProfileFigureKind.Deposit => "Deposit",
        ProfileFigureKind.Unadjusted => "Unadjusted, received and free",
        _ => "Available limit",
    };

    private string AddressOf(ProfileFigureKind kind) => kind switch
    {
        ProfileFigureKind.AvailableLimit => Urls.With(Urls.Credit, ("q", detail!.Customer.Name)),
        _ when !May(Permissions.ViewLedger) => Urls.Customer(new CustomerId(Id)),
        ProfileFigureKind.Owed => Urls.StatementOfCustomer(new CustomerId(Id), LedgerAccount.Receivable),
        ProfileFigureKind.Deposit => Urls.StatementOfCustomer(new CustomerId(Id), LedgerAccount.Deposit),
        _ => Urls.StatementOfCustomer(new CustomerId(Id), LedgerAccount.Unclassified, free: true),
    };

    private static string TrendOf(ProfileFigure figure) => figure switch
    {
        { Before: null } => "bookings not invoiced yet are taken off",
        { Now: var now, Before: var before } when now == before => "unchanged",
        { Change: { } change } => string.Create(CultureInfo.InvariantCulture, $"{(change < 0 ? "↓" : "↑")} {Math.Abs(change):0.#}% from {figure.Before}"),
        _ => "was nothing",
    };
}
