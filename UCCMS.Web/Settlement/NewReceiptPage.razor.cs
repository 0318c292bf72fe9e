using Microsoft.AspNetCore.Components;
using UCCMS.Core.Contracts;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement;

/// <summary>Records money that the post's own office received: a payment with what it is for, or a deposit.</summary>
public partial class NewReceiptPage
{
    private readonly CommandId command = new();
    private ContractDetail? detail;
    private AllocationForm? form;
    private readonly ReceiptForm receipt = new();
    private Money debts;
    private (string Field, string Sentence)? fault;
    private Outcome<ReceiptId>? outcome;
    private ConfirmDialog? confirmation;
    private bool isMissing;

    /// <summary>The contract, once it is chosen.</summary>
    [SupplyParameterFromQuery(Name = "contract")]
    public string? ContractTyped { get; set; }

    [Inject]
    private ContractsQueries Contracts { get; set; } = default!;

    [Inject]
    private OpenDocumentQueries Open { get; set; } = default!;

    [Inject]
    private MoneyQueries Moneys { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private bool IsDeposit => detail is { Contract.IsAdvance: true };

    private Money? Entered => receipt.Amount;

    protected override async Task OnParametersSetAsync()
    {
        receipt.ReceivedOn ??= IndianTime.Today(Time);
        if (QueryText.Number(ContractTyped) is not { } number)
        {
            (detail, form, receipt.Payer, isMissing) = (null, null, null, false);
            return;
        }

        if (detail?.Contract.Id == new ContractId(number))
        {
            return;
        }

        detail = await Contracts.FindAsync(new ContractId(number));
        isMissing = detail is null;
        form = detail is { Contract.IsAdvance: false } found ? new AllocationForm(await Open.OfAsync(found.Contract.Id)) : null;
        receipt.Payer ??= detail?.Customer.Name;
        debts = detail is null ? Money.Zero : await Moneys.DebtsAtAsync(detail.Contract.Id, Actors.Current.OfficeId);
    }

    private void ChooseAsync(ContractRow row)
    {
        receipt.Payer = null;
        Navigation.NavigateTo(Urls.NewReceipt(row.Id));
    }

    private string? ErrorOf(string field) => fault is { } f && f.Field == field ? f.Sentence : outcome is { IsDone: false } && outcome.Field == field ? outcome.Sentence : null;

    // What Core says of the entry is said beside its field before anything is asked.
    private async Task AskAsync()
    {
        (fault, outcome) = (receipt.FaultOn(IndianTime.Today(Time)), null);
        if (fault is null && form is not { HasFault: true } && (form?.Sum ?? Money.Zero) <= Entered)
        {
            command.Renew();
            await confirmation!.Open();
        }
    }

    private async Task RecordAsync()
    {
        var (contract, office) = (detail!.Contract.Id, Actors.Current.OfficeId);
        outcome = IsDeposit
            ? await Runner.RunAsync((RecordDeposit u) => u, new RecordDeposit.Input(contract, office, receipt.ToEntry(IndianTime.Today(Time))), command.Value)
            : await Runner.RunAsync((RecordReceipt u) => u, new RecordReceipt.Input(contract, office, receipt.ToEntry(IndianTime.Today(Time)), form?.Wishes ?? []), command.Value);
        if (outcome.IsDone)
        {
            Navigation.NavigateTo(Urls.Receipt(outcome.Value));
        }
    }
}
