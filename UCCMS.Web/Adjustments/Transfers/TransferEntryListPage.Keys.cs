using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>Keys, words and addresses of the work screen of transfer entries.</summary>
public sealed partial class TransferEntryListPage
{
    private PartScript? page;
    private DotNetObjectReference<TransferEntryListPage>? self;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IJSRuntime Script { get; set; } = default!;

    private string ChosenWords => ChosenCount == 0 ? "None chosen" : $"{Counted(ChosenCount)}, {ChosenShown.Total}";

    private string? WhyNot => ChosenCount == 0 ? "Choose entries first: Space takes the one you are at." : null;

    private TransferSum? Footed => sums.Count == 0
        ? null
        : sums.FirstOrDefault(s => s.Status == Shown) ?? (Shown is null ? sums.Aggregate((a, b) => new(a.Status, a.Count + b.Count, a.Net + b.Net, a.Cgst + b.Cgst, a.Sgst + b.Sgst, a.Igst + b.Igst, a.Total + b.Total)) : null);

    private string EmptyTitle => Shown is { } status ? $"No entry is {Words.Of(status).ToLowerInvariant()}" : "No transfer entry yet";

    private string EmptyWords => Shown switch
    {
        TransferEntryStatus.Draft => "Propose the entries of a period: one for each customer and booking location comes here.",
        TransferEntryStatus.Submitted => "What the DDOs submit waits here for the one who verifies.",
        TransferEntryStatus.Verified => "What was verified waits here for a second person of the office, who approves.",
        TransferEntryStatus.Approved => "What the Postal Accounts Office approved waits here for its voucher in APT.",
        _ => "Entries appear here once the DDO of the nodal office has proposed them.",
    };

    public async ValueTask DisposeAsync()
    {
        await (page?.EndAsync("detach") ?? ValueTask.CompletedTask);
        self?.Dispose();
    }

    /// <summary>A key pressed outside of every input.</summary>
    [JSInvokable]
    public async Task OnKeyAsync(string key, bool shift)
    {
        await (key switch
        {
            "n" => MoveAsync(1, shift),
            "p" => MoveAsync(-1, shift),
            " " => Toggled(),
            "u" => recall?.RecallAsync() ?? Task.CompletedTask,
            "s" when CanChoose && MayPrepare && ChosenCount > 0 => SubmitAsync(),
            "w" when CanChoose && MayPrepare && ChosenCount > 0 => withdraw!.Open(),
            "v" when Step == TransferEntryAction.Verify && ChosenCount > 0 => OpenBatchAsync(),
            "v" when MayPrepare && Shown == TransferEntryStatus.Approved => ToVouchers(),
            "a" when Step == TransferEntryAction.Approve && ChosenCount > 0 => OpenBatchAsync(),
            "r" when Step is not null && ChosenCount > 0 => back!.Open(),
            "x" when Step is not null && ChosenCount > 0 => reject!.Open(),
            _ => Task.CompletedTask,
        });
        StateHasChanged();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            page = new PartScript(Script, "./Adjustments/Transfers/TransferEntryListPage.razor.js");
            self = DotNetObjectReference.Create(this);
            await page.RunAsync("attach", self);
        }
    }

    // A state that waits for this post.
    private bool IsMine(TransferEntryStatus status) =>
        (MayPrepare && status is TransferEntryStatus.Draft or TransferEntryStatus.Approved) || (MayDecide && status is TransferEntryStatus.Submitted or TransferEntryStatus.Verified);

    private async Task MoveAsync(int by, bool choosing)
    {
        if (choosing)
        {
            Take();
        }

        var next = rows.FindIndex(r => r.Id == current?.Id) + by;
        if (next >= rows.Count && rows.Count < total)
        {
            await MoreAsync();
        }

        current = next >= 0 && next < rows.Count ? rows[next] : current;
        if (choosing)
        {
            Take();
        }
    }

    private void Take()
    {
        if (current is not null && CanChoose && CanTake(current) && !isAllChosen)
        {
            chosen[current.Id] = current.Total;
        }
    }

    private Task Toggled()
    {
        if (current is not null)
        {
            Toggle(current);
        }

        return Task.CompletedTask;
    }

    private Task ToVouchers()
    {
        Navigation.NavigateTo(Urls.With(Urls.TransferVouchers, ("q", Q), ("from", From), ("to", To)));
        return Task.CompletedTask;
    }

    private void Go(params ReadOnlySpan<(string Name, object? Value)> changes) => Navigation.NavigateTo(Address(changes));

    private string Address(params ReadOnlySpan<(string Name, object? Value)> changes)
    {
        var query = QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query).ToDictionary(p => p.Key, p => (string?)p.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in changes)
        {
            query[name] = Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        return QueryHelpers.AddQueryString(Urls.TransferEntries, query.Where(p => !string.IsNullOrEmpty(p.Value)));
    }
}
