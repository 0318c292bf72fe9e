using UCCMS.Core.Contracts;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>
/// An office records a deposit of an Advance customer. Received away from the nodal office it is on its way there at once,
/// with its intimation (letter of 24-12-2025, paragraph 2.4 II(ii)). At the nodal office it settles at once what waited for money.
/// A cheque does so when it is realised.
/// </summary>
[Requires(Permissions.RecordReceipt)]
public sealed class RecordDeposit(IContractsStore contracts, ReceiptRecording recording, DepositArrivals arrivals, Notices notices, TimeProvider time)
    : IUseCase<RecordDeposit.Input, ReceiptId>
{
    /// <param name="Contract">Whose deposit.</param>
    /// <param name="Office">Where the money is; the post's own.</param>
    /// <param name="Entry">As entered.</param>
    public sealed record Input(ContractId Contract, OfficeId Office, ReceiptEntry Entry);

    /// <exception cref="RuleViolation">receipt.not-deposit; those of <see cref="ReceiptRecording.RecordAsync"/></exception>
    public async Task<ReceiptId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        RuleViolation.Unless(contract.IsAdvance, "receipt.not-deposit", $"Contract {contract.Number} pays later; record the money as a receipt.", nameof(Input.Contract));
        var now = time.GetUtcNow().UtcDateTime;
        var receipt = await recording.RecordAsync(contract, input.Office, input.Entry, actor, now, ct);
        if (!receipt.IsInCollection)
        {
            await arrivals.FollowAsync(receipt, contract, actor, now, ct);
        }

        await notices.TellAsync(ReceiptNotices.Of(receipt, actor, receipt.IsInCollection ? "a deposit by cheque, subject to realisation" : "a deposit"), ct);
        return receipt.Id;
    }
}
