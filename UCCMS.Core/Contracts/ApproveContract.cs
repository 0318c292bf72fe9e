using System.Globalization;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Approves a contract; whose right it takes depends on the facility, so the contract itself asks for it.</summary>
[Requires(Permissions.Work)]
public sealed class ApproveContract(IContractsStore contracts, ICreditGate credit, Notices notices, TimeProvider time) : IUseCase<ApproveContract.Input, Done>
{
    public sealed record Input(ContractId Contract);

    /// <exception cref="RuleViolation">credit.blocked for a BNPL contract of a customer whose credit is blocked; those of <see cref="Contract.Approve"/></exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        contract.Approve(actor, time.GetUtcNow().UtcDateTime);
        if (!contract.IsAdvance)
        {
            await credit.RequireOpenAsync(contract.CustomerId, ct);
        }

        await notices.TellAsync(
            new Notice(
                NotificationKind.AccountSetUp,
                new(contract.NodalOfficeId, Role.NodalOffice),
                Contract.AuditKeyOf(contract.Id),
                string.Create(CultureInfo.InvariantCulture, $"revision {contract.Revision}"),
                $"Contract {contract.Number} is active",
                $"Approved by {actor.OfficeName}; it runs from {IndianTime.Show(contract.From)} to {IndianTime.Show(contract.To)}. Bookings of its locations are covered from now on."),
            ct);
        return Done.Value;
    }
}
