using Microsoft.AspNetCore.Components;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement;

/// <summary>Pays money back: what a receipt left free, or of the deposit.</summary>
public partial class NewRefundPage
{
    private readonly CommandId command = new();
    private ContractDetail? detail;
    private ReceiptDetail? receipt;
    private Money free;
    private string? amountText;
    private string? voucher;
    private DateOnly? paidOn;
    private string? reason;
    private string? unread;
    private Money paid;
    private Outcome<RefundId>? outcome;
    private ConfirmDialog? confirmation;
    private bool isMissing;

    [SupplyParameterFromQuery(Name = "contract")]
    public string? ContractTyped { get; set; }

    /// <summary>None: the deposit pays.</summary>
    [SupplyParameterFromQuery(Name = "receipt")]
    public string? ReceiptTyped { get; set; }

    [Inject]
    private ContractsQueries Contracts { get; set; } = default!;

    [Inject]
    private ReceiptQueries Receipts { get; set; } = default!;

    [Inject]
    private MoneyQueries Moneys { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private Money? Entered => AmountText.TryRead(amountText, out var amount, out _) ? amount : null;

    protected override async Task OnParametersSetAsync()
    {
        paidOn ??= IndianTime.Today(Time);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        detail = QueryText.Number(ContractTyped) is { } number ? await Contracts.FindAsync(new(number)) : null;
        receipt = Guid.TryParse(ReceiptTyped, out var id) ? await Receipts.ReceiptAsync(new ReceiptId(id)) : null;
        isMissing = detail is null || (receipt is null && (ReceiptTyped is not null || !detail.Contract.IsAdvance));
        free = receipt is not null ? receipt.Row.Free : detail is not null ? (await Moneys.OfContractAsync(detail.Contract.Id))?.Deposit ?? Money.Zero : Money.Zero;
    }

    private string? ErrorOf(string field) =>
        field == nameof(RefundEntry.Amount) && unread is not null ? unread
        : field == nameof(RefundEntry.VoucherNumber) && outcome is { Kind: OutcomeKind.ChangedByOther } ? "This office has a refund under this voucher already."
        : outcome is { IsDone: false } && outcome.Field == field ? outcome.Sentence : null;

    private Task AskAsync()
    {
        outcome = null;
        unread = !AmountText.TryRead(amountText, out var amount, out var fault) ? fault : amount > free ? $"Only {free} can be paid back." : null;
        if (unread is not null)
        {
            return Task.CompletedTask;
        }

        command.Renew();
        return confirmation!.Open();
    }

    private async Task PayAsync()
    {
        paid = Entered ?? Money.Zero;
        var entry = new RefundEntry(paid, reason ?? string.Empty, voucher ?? string.Empty, paidOn ?? IndianTime.Today(Time));
        outcome = await Runner.RunAsync((RefundMoney u) => u, new RefundMoney.Input(detail!.Contract.Id, receipt?.Receipt.Id, entry), command.Value);
        if (outcome.IsDone)
        {
            (amountText, voucher, reason) = (null, null, null);
        }

        await LoadAsync();
    }
}
