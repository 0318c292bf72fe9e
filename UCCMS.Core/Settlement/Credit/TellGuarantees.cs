using System.Globalization;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>
/// The program tells nodal offices that a guarantee ends in sixty, thirty or seven days, or has expired; of an expiry also who
/// approves the credit. Once for a last day and stage: an extension begins anew.
/// </summary>
[Requires(Permissions.System)]
public sealed class TellGuarantees(ICreditStore credit, Notices notices) : IUseCase<TellGuarantees.Input, int>
{
    /// <param name="Day">Business day.</param>
    public sealed record Input(DateOnly Day);

    /// <returns>How many guarantees have ended or end soon.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var ending = await credit.EndingAsync(input.Day.AddDays(GuaranteeStage.First), ct);
        await notices.TellAsync([.. ending.SelectMany(e => NoticesOf(e, GuaranteeStage.Of(e.Guarantee.To, input.Day)!))], ct);
        return ending.Count;
    }

    private static IEnumerable<Notice> NoticesOf(EndingGuarantee ending, GuaranteeStage stage)
    {
        NoticeTo nodal = new(ending.Guarantee.NodalOfficeId, Role.NodalOffice);
        NoticeTo[] readers = stage.IsExpired ? [nodal, new(ending.ApprovingOffice, ending.ApprovingRole)] : [nodal];
        var guarantee = ending.Guarantee;
        return readers.Select(reader => new Notice(
            NotificationKind.GuaranteeEnds,
            reader,
            guarantee.AuditKey,
            string.Create(CultureInfo.InvariantCulture, $"{guarantee.To:yyyy-MM-dd} {stage.Days}"),
            $"Guarantee of {ending.CustomerName} {stage.Text}",
            $"{guarantee.Number} of {guarantee.Bank}, {guarantee.Amount}, contract {guarantee.ContractNumber}, is valid until {IndianTime.Show(guarantee.To)}; claims reach the bank until {IndianTime.Show(guarantee.ClaimBy)}."));
    }
}
