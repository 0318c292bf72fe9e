using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using UCCMS.Core.Exports;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Lists;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Shared;

/// <summary>The Export button of a list that has no download of its own.</summary>
/// <typeparam name="TRow">One row as the query gives it.</typeparam>
public sealed partial class ListExport<TRow>
{
    private const string Changed = "The list changed while it was written, so that a row might be missing or stand twice. Nothing was saved: export it again.";
    private ListWorkbook<TRow>? workbook;
    private CancellationTokenSource? stop;
    private (PageRequest Request, object? Filter) begun;
    private PartScript? script;
    private string? sentence;
    private string? fault;
    private bool isDone;

    /// <summary>Gets one page from the query.</summary>
    [Parameter, EditorRequired]
    public Func<PageRequest, Task<Page<TRow>>> Load { get; set; } = default!;

    /// <summary>The columns that are shown.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<DataColumn<TRow>> Columns { get; set; } = [];

    /// <summary>Search and order of now.</summary>
    [Parameter, EditorRequired]
    public PageRequest Request { get; set; } = new();

    /// <summary>The list by its address, with the columns that are put away.</summary>
    [Parameter, EditorRequired]
    public Func<ListAddress> Address { get; set; } = default!;

    /// <summary>The values of the page's filters; another value while a workbook is written stops it.</summary>
    [Parameter]
    public object? FilterKey { get; set; }

    /// <summary>Columns that can be filtered, for their titles.</summary>
    [Parameter]
    public IColumnFilters? FilterBy { get; set; }

    /// <summary>After the rows were read, since what a page keeps of the rows it loaded last is no longer of those it shows.</summary>
    [Parameter]
    public EventCallback OnRead { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private IExportDesk Desk { get; set; } = default!;

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
        workbook = new ListWorkbook<TRow>(Load, Columns, text => T[text]);
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
        var (list, asOf) = (Address(), Clock.GetUtcNow().UtcDateTime);
        var filters = ListWords.Filters(new Uri(new Uri(Navigation.BaseUri), list.Address), Request, Columns, list.Prefix, FilterBy).ToList();
        using var content = new MemoryStream(); // the packed file: some megabytes at most
        if (!await from.WriteAsync(content, Request, new(list.Title, Actors.Current.Name, IndianTime.CivilOf(asOf), filters), ListWorkbook<TRow>.MostRows, ShowAsync, ct))
        {
            await AskAsync(list, filters, from.Total, ct);
            return;
        }

        if (from.IsDisturbed)
        {
            sentence = Changed;
            return;
        }

        content.Position = 0;
        var name = ListWords.FileName(list.Title, asOf);
        var kept = await Desk.KeepAsync(list, new(from.Done, from.ControlTotal, string.Join('\n', filters), asOf), name, content, ct);
        if (!kept.IsDone)
        {
            sentence = kept.Sentence;
            return;
        }

        content.Position = 0;
        using var reference = new DotNetStreamReference(content, leaveOpen: true);
        script ??= new PartScript(Script, "./Shared/DownloadButton.razor.js");
        await script.RunAsync("save", name, reference);
        (isDone, sentence) = (true, $"Saved: {IndianNumber.Format(from.Done)} rows{(from.ControlTotal.Length > 0 ? $"; {from.ControlTotal}" : string.Empty)}.");
    }

    private async Task AskAsync(ListAddress list, List<string> filters, int rows, CancellationToken ct)
    {
        var asked = await Desk.AskAsync(list, string.Join('\n', filters), ListWords.MarkOf(FilterKey), ct);
        isDone = asked.IsDone;
        sentence = asked.IsDone
            ? $"This list has {IndianNumber.Format(rows)} rows, so its workbook is written in the background. The bell tells when it is ready; you can go on working or sign out."
            : asked.Sentence;
    }

    // Between two pages the window is drawn and a press of Stop is heard.
    private async Task ShowAsync()
    {
        await InvokeAsync(StateHasChanged);
        await Task.Yield();
    }

    private void Forget() => (sentence, fault, isDone) = (null, null, false);

    private void Stop() => stop?.Cancel();
}
