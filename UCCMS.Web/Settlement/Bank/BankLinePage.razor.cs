using Microsoft.AspNetCore.Components;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement.Bank;

/// <summary>One bank line: what it probably is, and every way to clear it.</summary>
public partial class BankLinePage
{
    private readonly CommandId command = new();
    private BankLineDetail? detail;
    private IReadOnlyList<BankCandidate> candidates = [];
    private string? search;
    private ReceiptId chosen;
    private Money chosenAmount;
    private Outcome<BankClearingId>? matched;
    private Outcome<Done>? undone;
    private RemarkDialog? notOurs;
    private RemarkDialog? undo;
    private RemarkDialog? differs;
    private Timeline? timeline;
    private bool isLoading = true;
    private bool isAnothers;

    /// <summary>Key of the line.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private BankQueries Bank { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private bool MayClear => detail is not null && Actors.Current.May(Permissions.ReconcileBank) && detail.Line.OwningOfficeId == Actors.Current.OfficeId;

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        var key = new BankLineId(Id);
        isAnothers = detail is null && await Others.DenyAsync<BankLine>(l => l.Id == key, $"bank-line/{Id}");
        isLoading = false;
    }

    private async Task LoadAsync()
    {
        detail = await Bank.LineAsync(new(Id));
        candidates = detail is { Row.IsOpen: true } d && MayClear && d.Line.Amount > Money.Zero ? await Bank.CandidatesAsync(d.Line.Id, search) : [];
    }

    private Task FindAsync(ChangeEventArgs e)
    {
        search = e.Value?.ToString();
        return LoadAsync();
    }

    private Task TakeAsync(ReceiptId receipt, Money amount)
    {
        (chosen, chosenAmount) = (receipt, amount);
        return amount == detail!.Line.Amount ? MatchAsync(receipt, null) : differs!.Open();
    }

    private async Task MatchAsync(ReceiptId receipt, string? remark)
    {
        (undone, matched) = (null, await Runner.RunAsync((MatchBankLine u) => u, new MatchBankLine.Input(detail!.Line.Id, receipt, remark), command.Value));
        await ShowAsync();
    }

    private async Task NotOursAsync(string reason)
    {
        (undone, matched) = (null, await Runner.RunAsync((MarkBankLineNotOurs u) => u, new MarkBankLineNotOurs.Input(detail!.Line.Id, reason), command.Value));
        await ShowAsync();
    }

    private async Task UndoAsync(string reason)
    {
        (matched, undone) = (null, await Runner.RunAsync((UndoBankClearing u) => u, new UndoBankClearing.Input(detail!.Line.Id, reason), command.Value));
        await ShowAsync();
    }

    private Task RecordedAsync() => ShowAsync();

    private async Task ShowAsync()
    {
        command.Renew();
        await LoadAsync();
        await (timeline?.ReloadAsync() ?? Task.CompletedTask);
    }
}
