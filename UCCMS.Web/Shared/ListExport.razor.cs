using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Shared;

/// <summary>The Export button of a list that has no download of its own.</summary>
/// <typeparam name="TRow">One row as the query gives it.</typeparam>
public sealed partial class ListExport<TRow>
{
    private const string Changed = "The list changed while it was written, so that a row might be missing or stand twice. Nothing was saved: export it again.";
    private static readonly HashSet<string> OwnNames = new(["q", "sort", "desc", "page", "size", "row"], StringComparer.Ordinal);
    private ListWorkbook<TRow>? workbook;
    private CancellationTokenSource? stop;
    private (PageRequest Request, object? Filter) begun;
    private PartScript? script;
    private string? sentence;
    private string? fault;
    private bool isTooLong;

    /// <summary>Gets one page from the query.</summary>
    [Parameter, EditorRequired]
    public Func<PageRequest, Task<Page<TRow>>> Load { get; set; } = default!;

    /// <summary>The columns that are shown.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<DataColumn<TRow>> Columns { get; set; } = [];

    /// <summary>Search and order of now.</summary>
    [Parameter, EditorRequired]
    public PageRequest Request { get; set; } = new();

    /// <summary>The heading of the workbook, its sheet and its file.</summary>
    [Parameter, EditorRequired]
    public string Caption { get; set; } = string.Empty;

    /// <summary>The values of the page's filters; another value while a workbook is written stops it.</summary>
    [Parameter]
    public object? FilterKey { get; set; }

    /// <summary>What the names in the address begin with.</summary>
    [Parameter]
    public string Prefix { get; set; } = string.Empty;

    /// <summary>After the rows were read, since what a page keeps of the rows it loaded last is no longer of those it shows.</summary>
    [Parameter]
    public EventCallback OnRead { get; set; }

    /// <summary>Leads to the search box.</summary>
    [Parameter]
    public EventCallback OnNarrow { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private IJSRuntime Script { get; set; } = default!;

    [Inject]
    private ILogger<ListExport<TRow>> Log { get; set; } = default!;

    public async ValueTask DisposeAsync()
    {
        Stop();
        await (script?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    protected override void OnParametersSet()
    {
        if (workbook is not null && begun != (Request with { Skip = 0 }, FilterKey))
        {
            Stop();
        }
    }

    private async Task ExportAsync()
    {
        Forget();
        using var source = stop = new CancellationTokenSource();
        begun = (Request with { Skip = 0 }, FilterKey);
        workbook = new ListWorkbook<TRow>(Load, Columns);
        try
        {
            await SaveAsync(workbook, source.Token);
            await OnRead.InvokeAsync();
        }
        catch (OperationCanceledException) when (source.IsCancellationRequested)
        {
            sentence = "The export was stopped. Nothing was saved.";
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            fault = FaultReference.Record(Log, e);
        }
        finally
        {
            (workbook, stop) = (null, null);
        }
    }

    private async Task SaveAsync(ListWorkbook<TRow> from, CancellationToken ct)
    {
        using var content = new MemoryStream(); // the packed file: some megabytes at most
        if (!await from.WriteAsync(content, Request, Title(), ShowAsync, ct))
        {
            isTooLong = true;
            sentence = $"This list has {IndianNumber.Format(from.Total)} rows; a workbook made here takes at most {IndianNumber.Format(ListWorkbook<TRow>.MostRows)}. Narrow the list by its search or filters, then export what is left.";
            return;
        }

        if (from.IsDisturbed)
        {
            sentence = Changed;
            return;
        }

        content.Position = 0;
        using var reference = new DotNetStreamReference(content, leaveOpen: true);
        script ??= new PartScript(Script, "./Shared/DownloadButton.razor.js");
        await script.RunAsync("save", FileName(), reference);
    }

    // Between two pages the window is drawn and a press of Stop is heard.
    private async Task ShowAsync()
    {
        await InvokeAsync(StateHasChanged);
        await Task.Yield();
    }

    private WorkbookTitle Title() => new(Caption, Actors.Current.Name, IndianTime.CivilOf(Clock.GetUtcNow().UtcDateTime), [.. FilterLines()]);

    // The filters of a page stand in its address, which opens the same list again.
    private IEnumerable<string> FilterLines()
    {
        var address = new Uri(Navigation.Uri);
        if (Request.Search is { } words)
        {
            yield return $"Search: {words}";
        }

        foreach (var (name, value) in QueryHelpers.ParseQuery(address.Query).Where(q => !IsOwn(q.Key) && q.Value.ToString().Length > 0))
        {
            yield return $"{char.ToUpperInvariant(name[0])}{name[1..]}: {(value.ToString().All(char.IsAsciiLetter) ? Words.Of(value.ToString()) : value.ToString())}";
        }

        if (Request.Sort is { } sort)
        {
            yield return $"Order: {Columns.FirstOrDefault(c => c.Sort == sort)?.Title ?? sort}{(Request.Descending ? ", descending" : string.Empty)}";
        }

        yield return $"List: {address.PathAndQuery}";
    }

    private bool IsOwn(string name) => name.Length == 0 || (name.StartsWith(Prefix, StringComparison.Ordinal) && OwnNames.Contains(name[Prefix.Length..]));

    private string FileName()
    {
        var words = string.Concat(Caption.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        return string.Create(CultureInfo.InvariantCulture, $"{words.Trim('-')}-{IndianTime.CivilOf(Clock.GetUtcNow().UtcDateTime):yyyy-MM-dd-HHmm}.xlsx");
    }

    private async Task NarrowAsync()
    {
        Forget();
        await OnNarrow.InvokeAsync();
    }

    private void Forget() => (sentence, fault, isTooLong) = (null, null, false);

    private void Stop() => stop?.Cancel();
}
