using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Lists;

namespace UCCMS.Web.Shared;

/// <summary>
/// A list with server paging. What is searched, sorted and paged stands in the address, so that back and a sent link show
/// the same rows.
/// </summary>
/// <typeparam name="TRow">One row as the query gives it.</typeparam>
public partial class DataTable<TRow>
{
    /// <summary>Rows shown at once at most.</summary>
    public const int MostRows = 200;

    private const int FewestToChoose = 5;
    private static readonly TimeSpan TypingPause = TimeSpan.FromMilliseconds(250);
    private static readonly CultureInfo India = CultureInfo.GetCultureInfo("en-IN");
    private readonly List<DataColumn<TRow>> columns = [];
    private ElementReference root;
    private IReadOnlySet<string> hidden = new HashSet<string>();
    private PartScript? keys;
    private Page<TRow>? page;
    private PageRequest request = new();
    private PageRequest? loaded;
    private object? loadedFilter;
    private string? fault;
    private bool isLoading;
    private bool isMoved;
    private int turn;
    private int keystroke;
    private string? typed;
    private bool isFixed; // the address says which columns are put away
    private bool wasOpened;

    /// <summary>Gets one page from the query.</summary>
    [Parameter, EditorRequired]
    public Func<PageRequest, Task<Page<TRow>>> Load { get; set; } = default!;

    /// <summary>The <see cref="DataColumn{TRow}"/>s.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? Columns { get; set; }

    /// <summary>What the list is, for screen readers.</summary>
    [Parameter, EditorRequired]
    public string Caption { get; set; } = string.Empty;

    /// <summary>What can be searched for ("Search name or id"); without it there is no search box.</summary>
    [Parameter]
    public string? SearchLabel { get; set; }

    /// <summary>Address that opens a row; the first column becomes the link.</summary>
    [Parameter]
    public Func<TRow, string?>? RowLink { get; set; }

    /// <summary>What tells rows apart; the row itself if not given.</summary>
    [Parameter]
    public Func<TRow, object>? RowKey { get; set; }

    /// <summary>"attention", "muted" or none.</summary>
    [Parameter]
    public Func<TRow, string?>? RowClass { get; set; }

    /// <summary>Further filters of the page, beside the search box.</summary>
    [Parameter]
    public RenderFragment? Filters { get; set; }

    /// <summary>The values of these filters (a tuple or record): another value loads anew, from the first page.</summary>
    [Parameter]
    public object? FilterKey { get; set; }

    /// <summary>Columns that can be filtered; what is set comes with every request and stands in the address.</summary>
    [Parameter]
    public IColumnFilters? FilterBy { get; set; }

    /// <summary>Buttons at the right above the list.</summary>
    [Parameter]
    public RenderFragment? Tools { get; set; }

    /// <summary>Beside the count: totals of what is filtered.</summary>
    [Parameter]
    public RenderFragment? Foot { get; set; }

    /// <summary>Smaller, with headings that wrap: for many columns.</summary>
    [Parameter]
    public bool Dense { get; set; }

    [Parameter]
    public string EmptyTitle { get; set; } = "Nothing is here yet";

    /// <summary>Says what will appear here and when, or gives the first act.</summary>
    [Parameter]
    public RenderFragment? Empty { get; set; }

    /// <summary>Address of a download of all rows of this search and order; without it the table writes the workbook from the values of its columns.</summary>
    [Parameter]
    public Func<PageRequest, string>? ExportUrl { get; set; }

    /// <summary>Sort key at first.</summary>
    [Parameter]
    public string? Sort { get; set; }

    [Parameter]
    public bool Descending { get; set; }

    [Parameter]
    public IReadOnlyList<int> PageSizes { get; set; } = [25, 50, 100, MostRows];

    /// <summary>Put before the names in the address, where a page has two lists.</summary>
    [Parameter]
    public string Prefix { get; set; } = string.Empty;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IJSRuntime Script { get; set; } = default!;

    [Inject]
    private IViewShelf Shelf { get; set; } = default!;

    [Inject]
    private ILogger<DataTable<TRow>> Log { get; set; } = default!;

    // The first column leads into the row and stays.
    private IReadOnlyList<DataColumn<TRow>> Shown => hidden.Count == 0 ? columns : [.. columns.Where((c, at) => at == 0 || !hidden.Contains(c.Title))];

    private bool CanExport => ExportUrl is null && page is { Total: > 0 } && columns.Count > 0 && Shown.All(c => c.Title.Length == 0 || c.Value is not null);

    // The page's path without what names one document, so that the choice holds for all of its kind.
    private string ChoiceKey => string.Join('/', new Uri(Navigation.Uri).AbsolutePath.Split('/').Where(part => !part.Any(char.IsAsciiDigit))) + ":" + typeof(TRow).Name + Prefix;

    private string ExportAddress => ExportUrl!(request) is var address && request.Where is { } where ? QueryHelpers.AddQueryString(address, "where", where) : ExportUrl!(request);

    private string CountLine => page is not { Total: > 0 } ? string.Empty
        : string.Create(India, $"{request.Skip + 1:N0} to {request.Skip + page.Items.Count:N0} of {page.Total:N0}");

    private string PageLine => string.Create(India, $"Page {(request.Skip / request.Take) + 1:N0} of {Math.Max(1, ((page?.Total ?? 0) + request.Take - 1) / request.Take):N0}");

    /// <summary>Loads the present page again, after an act changed it.</summary>
    public async Task ReloadAsync()
    {
        loaded = null;
        await LoadAsync();
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        keystroke++;
        GC.SuppressFinalize(this);
        await (keys?.EndAsync("detach", root) ?? ValueTask.CompletedTask);
    }

    internal void Add(DataColumn<TRow> column)
    {
        columns.Add(column);
        StateHasChanged();
    }

    internal void Remove(DataColumn<TRow> column) => columns.Remove(column);

    protected override async Task OnParametersSetAsync()
    {
        if (Capture is not null)
        {
            request = FromAddress();
            Capture.Offer(Prefix, this);
            return;
        }

        if (!wasOpened && await OpensElsewhereAsync())
        {
            return;
        }

        var wanted = FromAddress();
        var isOtherFilter = loaded is not null && !Equals(loadedFilter, FilterKey);
        if (loaded is null || isOtherFilter || wanted != loaded)
        {
            request = isOtherFilter ? wanted with { Skip = 0 } : wanted;
            typed = typed?.Trim() == request.Search ? typed : request.Search;
            await LoadAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            keys = new PartScript(Script, "./Shared/DataTable.razor.js");
            await keys.RunAsync("attach", root, Prefix);
        }

        if (isMoved && keys is not null)
        {
            isMoved = false;
            await keys.RunAsync("restore", root, Prefix);
        }
    }

    private async Task LoadAsync()
    {
        var mine = ++turn;
        (loaded, loadedFilter, isLoading, fault) = (request, FilterKey, true, null);
        try
        {
            var result = await Load(request);
            if (mine == turn) // a later search may have overtaken this one
            {
                page = result;
                isMoved = true;
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            fault = FaultReference.Record(Log, e);
        }
        finally
        {
            isLoading = mine != turn;
        }
    }

    private PageRequest FromAddress()
    {
        var query = QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query);
        string? Get(string name) => query.TryGetValue(Prefix + name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;
        var take = int.TryParse(Get("size"), CultureInfo.InvariantCulture, out var size) ? Math.Clamp(size, 1, MostRows) : PageSizes[0];
        var number = int.TryParse(Get("page"), CultureInfo.InvariantCulture, out var given) ? Math.Clamp(given, 1, 10_000_000) : 1;
        var sort = Get("sort");
        if (Get(ListWords.Hide) is { } away)
        {
            (isFixed, hidden) = (true, away == None ? new HashSet<string>() : away.Split(Between, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal));
        }
        else if (isFixed)
        {
            (isFixed, hidden) = (false, new HashSet<string>());
        }

        return new PageRequest(Get("q"), sort ?? Sort, sort is null ? Descending : Get("desc") is not null, (number - 1) * take, take)
        {
            Where = ColumnWish.Write(ColumnWishes.Of(new Uri(Navigation.Uri), Prefix, FilterBy)),
        };
    }

    private void Go(PageRequest to) => Navigation.NavigateTo(
        Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [Prefix + "q"] = to.Search,
            [Prefix + "sort"] = to.Sort == Sort && to.Descending == Descending ? null : to.Sort,
            [Prefix + "desc"] = to.Descending && (to.Sort != Sort || !Descending) ? "1" : null,
            [Prefix + "page"] = to.Skip == 0 ? null : (to.Skip / to.Take) + 1,
            [Prefix + "size"] = to.Take == PageSizes[0] ? null : to.Take,
            [Prefix + "row"] = null,
        }),
        replace: to.Skip == request.Skip);

    // Waits for a pause in typing. Whoever opened another page meanwhile must not be brought back.
    private async Task SearchAsync()
    {
        var mine = ++keystroke;
        var here = new Uri(Navigation.Uri).AbsolutePath;
        await Task.Delay(TypingPause);
        if (mine == keystroke && here == new Uri(Navigation.Uri).AbsolutePath)
        {
            Go(request with { Search = typed?.Trim() is { Length: > 0 } words ? words : null, Skip = 0 });
        }
    }

    private void ClearSearch() => Go(request with { Search = null, Skip = 0 });

    private void SortBy(DataColumn<TRow> column) => Go(request with { Sort = column.Sort, Descending = IsSorted(column) && !request.Descending, Skip = 0 });

    private void ResizeAsync(ChangeEventArgs e) => Go(request with { Take = int.Parse(e.Value!.ToString()!, CultureInfo.InvariantCulture), Skip = 0 });

    private void Turn(int pages) => Go(request with { Skip = Math.Max(0, request.Skip + (pages * request.Take)) });

    private bool IsSorted(DataColumn<TRow> column) => column.Sort is not null && column.Sort == request.Sort;

    private string? AriaSort(DataColumn<TRow> column) => !IsSorted(column) ? null : request.Descending ? "descending" : "ascending";
}
