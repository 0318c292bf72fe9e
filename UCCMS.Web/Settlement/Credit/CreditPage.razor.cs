using Microsoft.AspNetCore.Components;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Credit;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement.Credit;

/// <summary>The credit of one contract: standing, limits, guarantees, notices.</summary>
public partial class CreditPage
{
    private readonly CommandId command = new();
    private CreditDetail? detail;
    private Contract? contract;
    private CreditLimit? rejected;
    private RemarkDialog? rejection;
    private Outcome<bool>? outcome;
    private string? said;
    private string? unread;
    private string? amountText;
    private DateOnly from;
    private string? reason;
    private string? exemption;
    private bool isMissing;

    [Parameter]
    public int Id { get; set; }

    private bool IsNodal => Actors.Current.May(Permissions.EnterCustomer) && detail?.Row.NodalOffice == Actors.Current.OfficeId;

    protected override async Task OnParametersSetAsync()
    {
        from = IndianTime.Today(Time);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        detail = await Credits.OfContractAsync(new ContractId(Id));
        contract = (await Contracts.FindAsync(new ContractId(Id)))?.Contract;
        isMissing = detail is null || contract is null;
    }

    private bool MayDecide(CreditLimit limit) => limit.ApprovingOfficeId == Actors.Current.OfficeId && limit.ProposedBy != Actors.Current.PersonId
        && Actors.Current.May(contract!.ApprovingLevel == ApprovingLevel.Division ? Permissions.ApproveContract : Permissions.ApproveMultiOfficeContract);

    private string? ErrorOf(string field) => outcome is { IsDone: false } && outcome.Field == field ? outcome.Sentence : null;

    private async Task ProposeAsync()
    {
        if (!AmountText.TryRead(amountText, out var amount, out unread))
        {
            return;
        }

        var input = new ProposeCreditLimit.Input(new ContractId(Id), new CreditLimitEntry(amount, from, reason ?? string.Empty, exemption));
        await ShowAsync(await Runner.RunAsync((ProposeCreditLimit u) => u, input, command.Value), "The limit is proposed; it holds once the approving office has approved it.");
    }

    private async Task DecideAsync(CreditLimit limit, string? remark) => await ShowAsync(
        await Runner.RunAsync((DecideCreditLimit u) => u, new DecideCreditLimit.Input(limit.Id, remark), command.Value), remark is null ? $"The limit of {limit.Amount} is approved." : "The limit is rejected.");

    private Task AskRejectAsync(CreditLimit limit)
    {
        rejected = limit;
        return rejection!.Open();
    }

    private Task RejectAsync(string remark) => rejected is null ? Task.CompletedTask : DecideAsync(rejected, remark);

    private async Task ShowAsync<T>(Outcome<T> ended, string sentence)
    {
        (outcome, said) = (new Outcome<bool>(ended.Kind, ended.IsDone, ended.Code, ended.Sentence, ended.Field), sentence);
        command.Renew();
        await LoadAsync();
    }
}
