using Microsoft.AspNetCore.Components;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Core.Shared;
using UCCMS.Data.Notifications;
using UCCMS.Data.Settlement;
using UCCMS.Data.Settlement.Advances;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement;

/// <summary>A receipt: what of it documents took, what is free, and what can be done with it.</summary>
public partial class ReceiptPage
{
    private readonly CommandId command = new();
    private ReceiptDetail? detail;
    private IReadOnlyList<OutboxRow> mails = [];
    private IReadOnlyList<AdvanceVoucher> vouchers = [];
    private AllocationForm? form;
    private Allocation? chosen;
    private Outcome<bool>? outcome;
    private string? said;
    private RemarkDialog? reversal;
    private RemarkDialog? undoing;
    private Timeline? timeline;
    private bool isAnothers;
    private bool isMissing;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private ReceiptQueries Receipts { get; set; } = default!;

    [Inject]
    private AdvanceVoucherQueries Vouchers { get; set; } = default!;

    [Inject]
    private NotificationsQueries Mails { get; set; } = default!;

    [Inject]
    private OpenDocumentQueries Open { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private bool IsOwn => Actors.Current.OfficeId == detail!.Receipt.OwningOfficeId;

    // a realised cheque is not reversed: its DDO records that it was dishonoured
    private bool MayReverse => detail!.Receipt.IsInCollection || (detail.Receipt.Status == ReceiptStatus.Recorded && detail.Receipt.Mode != ReceiptMode.Cheque);

    private int Age => IndianTime.Today(Time).DayNumber - detail!.Receipt.ReceivedOn.DayNumber;

    private Money Allocated => Money.Sum(detail!.Allocations.Where(a => !a.IsUndone).Select(a => a.Amount));

    private bool MayAllocate => IsOwn && detail!.Row.Free > Money.Zero && Actors.Current.May(Permissions.AllocateReceipt);

    // the DDO of the office; Core knows which that is
    private bool MayRefund => detail!.Row.Free > Money.Zero && Actors.Current.May(Permissions.RefundMoney) && Actors.Current.PersonId != detail.Receipt.RecordedBy;

    private Intimation? ToSend => IsOwn && Actors.Current.May(Permissions.SendIntimation) ? detail!.Intimations.FirstOrDefault(i => i.Status == IntimationStatus.Prepared) : null;

    protected override async Task OnParametersSetAsync()
    {
        var id = new ReceiptId(Id);
        await LoadAsync();
        isAnothers = detail is null && await Others.DenyAsync<Receipt>(r => r.Id == id, $"receipt/{Id}");
        isMissing = detail is null && !isAnothers;
    }

    private static string SaidOf(Intimation intimation) => intimation.Status switch
    {
        IntimationStatus.Prepared => "waits to be sent",
        IntimationStatus.Sent => $"sent {IndianTime.Show(intimation.SentAtUtc!.Value)}, waits there",
        IntimationStatus.Accepted => $"accepted {IndianTime.Show(intimation.DecidedAtUtc!.Value)}",
        IntimationStatus.Returned => $"came back: {intimation.ReturnReason}",
        _ => string.Empty,
    };

    private async Task LoadAsync()
    {
        detail = await Receipts.ReceiptAsync(new ReceiptId(Id));
        vouchers = detail is null ? [] : await Vouchers.OfReceiptAsync(detail.Receipt.Id);
        mails = detail is null ? [] : await Mails.AboutAsync([detail.Receipt.AuditKey, .. vouchers.Select(v => v.AuditKey)]);
        form = detail is not null && MayAllocate ? new AllocationForm(await Open.OfAsync(detail.Receipt.ContractId)) : null;
    }

    private string? AddressOf(Allocation allocation) =>
        ReceiptWords.AddressOf(detail!.Kinds.TryGetValue(allocation.DocumentId, out var kind) ? kind : null, allocation.DocumentId);

    /// <summary>The intimation with which the money left this office.</summary>
    private Intimation? GoneWith(Allocation allocation) => detail!.Intimations.FirstOrDefault(i =>
        i.Status is IntimationStatus.Sent or IntimationStatus.Accepted && i.Lines.Any(l => l.ReceiptId == allocation.ReceiptId && l.DocumentId == allocation.DocumentId));

    private bool MayUndo(Allocation allocation) => IsOwn && !allocation.IsUndone && GoneWith(allocation) is null && Actors.Current.May(Permissions.AllocateReceipt);

    private Task AskUndoAsync(Allocation allocation)
    {
        chosen = allocation;
        StateHasChanged();
        return undoing!.Open();
    }

    private async Task AllocateAsync()
    {
        var (wishes, sum) = (form!.Wishes, form.Sum);
        await ShowAsync(await Runner.RunAsync((AllocateReceipt u) => u, new AllocateReceipt.Input(detail!.Receipt.Id, wishes), command.Value), $"{sum} is allocated to {wishes.Count} {(wishes.Count == 1 ? "document" : "documents")}.");
    }

    private async Task UndoAsync(string reason) => await ShowAsync(
        await Runner.RunAsync((UndoAllocation u) => u, new UndoAllocation.Input(chosen!.Id, reason), command.Value), $"{chosen!.DocumentNumber} is owed again.");

    private async Task ReverseAsync(string reason) => await ShowAsync(
        await Runner.RunAsync((ReverseReceipt u) => u, new ReverseReceipt.Input(detail!.Receipt.Id, reason), command.Value), "The receipt is reversed.");

    private Task ToldAsync(string sentence) => ShowAsync(Outcome<bool>.Done(true), sentence);

    private async Task ShowAsync<T>(Outcome<T> ended, string sentence)
    {
        (outcome, said) = (new Outcome<bool>(ended.Kind, ended.IsDone, ended.Code, ended.Sentence, ended.Field), sentence);
        command.Renew();
        await LoadAsync();
        await (timeline?.ReloadAsync() ?? Task.CompletedTask);
    }
}
