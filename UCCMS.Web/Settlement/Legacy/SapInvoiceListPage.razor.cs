using Microsoft.AspNetCore.Components;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Legacy;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Settlement.Legacy;

/// <summary>Invoices of SAP, what is owed on them, and revenue that e-Lekha lacks.</summary>
public partial class SapInvoiceListPage
{
    private Money total;
    private int count;

    [SupplyParameterFromQuery(Name = "show")]
    public string? ShowTyped { get; set; }

    [Inject]
    private SapInvoiceQueries Sap { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private SapShow Show => Enum.TryParse<SapShow>(ShowTyped, out var show) ? show : SapShow.All;

    private bool MayEnter => Actors.Current.May(Permissions.EnterSapInvoices);

    private RenderFragment CountTotal => builder => builder.AddContent(0, count == 1 ? "One invoice" : $"{IndianNumber.Format(count)} invoices");

    private RenderFragment AmountTotal => builder => builder.AddContent(0, total.ToString());

    private async Task<Page<SapInvoiceRow>> LoadAsync(PageRequest request)
    {
        var page = await Sap.PageAsync(Show, request);
        (total, count) = (page.Total, page.Rows.Total);
        return page.Rows;
    }

    private void Go(ChangeEventArgs e) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["show"] = e.Value?.ToString(), ["page"] = null }));
}
