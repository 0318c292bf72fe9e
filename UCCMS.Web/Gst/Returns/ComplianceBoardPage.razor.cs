using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Gst.Returns;

/// <summary>GSTR-1 of every GSTIN in sight by month: which are open, ready, filed or late.</summary>
public partial class ComplianceBoardPage
{
    private ElementReference root;
    private PartScript? keys;
    private ComplianceBoard? board;
    private IReadOnlyList<BoardRow> rows = [];
    private string? fault;
    private int loadedMonths;
    private bool isAttached;

    [SupplyParameterFromQuery(Name = "q")]
    private string? SearchText { get; set; }

    [SupplyParameterFromQuery(Name = "status")]
    private string? StatusText { get; set; }

    [SupplyParameterFromQuery(Name = "circle")]
    private string? CircleText { get; set; }

    [SupplyParameterFromQuery(Name = "months")]
    private string? MonthsText { get; set; }

    [Inject]
    private ComplianceQueries Compliance { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IJSRuntime Script { get; set; } = default!;

    [Inject]
    private ILogger<ComplianceBoardPage> Log { get; set; } = default!;

    private BoardFilter Filter => BoardFilter.Of(SearchText, StatusText, CircleText, MonthsText);

    private string Sub => $"GSTR-1 by month, as on {IndianTime.Show(Clock.Today)}; due whether or not the customers have paid";

    /// <summary>Newest first: what is to be done stands beside the GSTIN.</summary>
    private IEnumerable<ReturnPeriod> Periods => board!.Periods.Reverse();

    private IReadOnlyList<(int Id, string Name)> Circles =>
        [.. board!.Rows.Where(r => r.CircleId is not null).Select(r => (r.CircleId!.Value.Value, r.CircleName ?? string.Empty)).Distinct().OrderBy(c => c.Item2, StringComparer.Ordinal)];

    private IEnumerable<(ReturnStatus Status, int Count)> Counts => from status in new[] { ReturnStatus.Late, ReturnStatus.Ready, ReturnStatus.Open, ReturnStatus.Filed }
                                                                  select (status, rows.Sum(r => r.Cells.Count(c => c.Status == status)));

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await (keys?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            if (board is null || loadedMonths != Filter.Months)
            {
                loadedMonths = Filter.Months;
                var (from, to) = Filter.PeriodsOn(Clock.Today);
                board = await Compliance.BoardAsync(from, to);
            }

            rows = Filter.Narrow(board);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            fault = FaultReference.Record(Log, e);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!isAttached && board is { Rows.Count: > 0 })
        {
            isAttached = true;
            keys = new PartScript(Script, "./Gst/Returns/ComplianceBoardPage.razor.js");
            await keys.RunAsync("attach", root);
        }
    }

    private static IEnumerable<BoardCell> Newest(BoardRow row) => row.Cells.Reverse();

    private DateOnly DueOn(ReturnPeriod period) => board!.Rows[0].Cells.First(c => c.Period == period).DueOn;

    private (int Documents, Money Tax) Sum(ReturnPeriod period)
    {
        var cells = rows.SelectMany(r => r.Cells).Where(c => c.Period == period).ToList();
        return (cells.Sum(c => c.Documents), Money.Sum(cells.Select(c => c.Tax)));
    }

    private string Toggle(ReturnStatus status) => Navigation.GetUriWithQueryParameter("status", Filter.Status == status ? null : status.ToString());

    private void Go(string name, object? value) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(name, value?.ToString() is { Length: > 0 } text ? text : null));
}
