using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>Keys, choices and addresses of the work screen of findings.</summary>
public sealed partial class FindingsPage
{
    private PartScript? page;
    private DotNetObjectReference<FindingsPage>? self;

    private string? DraftKey => Contract is null ? null : string.Create(CultureInfo.InvariantCulture, $"{Contract}|{From:yyyy-MM-dd}|{To:yyyy-MM-dd}");

    private string EmptyTitle => Filter.State switch
    {
        FindingState.Open when groups.Count > 0 => "None of this kind is open",
        FindingState.Open => "No open finding",
        _ => "Nothing here",
    };

    private string EmptyWords => Filter.State switch
    {
        FindingState.Open when groups.Count > 0 => "Other kinds are: choose one above.",
        FindingState.Asked => "When another office asks about one of your bookings, its question appears here.",
        FindingState.Ended or FindingState.Decided => "What was resolved appears here, and can be taken back until the draft is submitted.",
        _ => "Findings appear here when an import finds something wrong with a booking.",
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
            "j" or "n" => MoveAsync(forward: true, shift),
            "k" or "p" => MoveAsync(forward: false, shift),
            " " => Toggled(),
            "u" => UndoLastAsync(),
            "a" => OpenPanelAsync(FindingResolution.AcceptedAsIs),
            "x" => OpenPanelAsync(FindingResolution.Excluded),
            "c" => OpenPanelAsync(FindingResolution.Cancelled),
            "m" => OpenPanelAsync(FindingResolution.MovedToCustomer),
            _ => Task.CompletedTask,
        });
        StateHasChanged();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            page = new PartScript(Script, "./Bookings/FindingsPage.razor.js");
            self = DotNetObjectReference.Create(this);
            await page.RunAsync("attach", self);
        }
    }

    private static string StateWords(FindingState state) => state switch
    {
        FindingState.Open => "Still open",
        FindingState.Ended => "Resolved",
        FindingState.Decided => "Resolved by a person",
        _ => "Asked by other offices",
    };

    private bool IsShown(FindingGroup group) => (group.Code, group.Severity) == (shownGroup?.Code, shownGroup?.Severity);

    private Task OpenPanelAsync(FindingResolution resolution) => panel?.OpenAsync(resolution) ?? Task.CompletedTask;

    private async Task MoveAsync(bool forward, bool choosing)
    {
        if (choosing && current is not null && CanChoose)
        {
            chosen.Add(current.Id);
        }

        await StepAsync(forward);
        if (choosing && current is not null && CanChoose)
        {
            chosen.Add(current.Id);
        }
    }

    private Task Toggled()
    {
        if (current is not null && CanChoose)
        {
            Choose(current, isRange: false);
        }

        return Task.CompletedTask;
    }

    private bool CanChoose => MayResolve && !isAllChosen && Filter.State == FindingState.Open;

    private void ChooseAll(bool all)
    {
        isAllChosen = all;
        chosen.Clear();
    }

    private void Choose(FindingListRow row, bool isRange)
    {
        var (from, to) = (rows.FindIndex(r => r.Id == lastToggled?.Id), rows.FindIndex(r => r.Id == row.Id));
        if (isRange && from >= 0)
        {
            chosen.UnionWith(rows.Skip(Math.Min(from, to)).Take(Math.Abs(to - from) + 1).Where(r => r.Resolution == FindingResolution.Open).Select(r => r.Id));
        }
        else if (!chosen.Remove(row.Id))
        {
            chosen.Add(row.Id);
        }

        lastToggled = row;
    }

    private void ChoosePasted(IReadOnlyList<long> findings)
    {
        (isPasting, isAllChosen) = (false, false);
        chosen.UnionWith(findings);
        said = $"{IndianNumber.Format(findings.Count)} findings are chosen. Say how they end.";
        lastAct = null;
    }

    private void ChooseDraft(ChangeEventArgs e)
    {
        var parts = (e.Value?.ToString() ?? string.Empty).Split('|');
        Go(("contract", parts.Length == 3 ? parts[0] : null), ("from", parts.Length == 3 ? parts[1] : null), ("to", parts.Length == 3 ? parts[2] : null), ("code", null), ("severity", null), ("at", null));
    }

    private void Go(params ReadOnlySpan<(string Name, object? Value)> changes) => Navigation.NavigateTo(Address(changes));

    /// <summary>This address with some of its parts changed; the finding looked at is left out unless it is named.</summary>
    private string Address(params ReadOnlySpan<(string Name, object? Value)> changes)
    {
        var query = QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query).ToDictionary(p => p.Key, p => (string?)p.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        query.Remove("at");
        foreach (var (name, value) in changes)
        {
            query[name] = Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        return QueryHelpers.AddQueryString(Urls.Findings, query.Where(p => !string.IsNullOrEmpty(p.Value)));
    }
}
