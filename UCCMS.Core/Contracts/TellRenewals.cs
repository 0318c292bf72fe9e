using System.Globalization;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>The program tells nodal offices which of their contracts end within the days of the setting: once for a contract and its last day.</summary>
[Requires(Permissions.System)]
public sealed class TellRenewals(IContractsStore contracts, Notices notices, ISettings settings) : IUseCase<TellRenewals.Input, int>
{
    /// <param name="Day">Business day.</param>
    public sealed record Input(DateOnly Day);

    /// <returns>How many contracts end soon.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var until = input.Day.AddDays(await settings.ValueAsync(SettingKeys.RenewalDays, input.Day, ct: ct));
        var ending = await contracts.EndingAsync(input.Day, until, ct);
        await notices.TellAsync(
            [
                .. from contract in ending
                   select new Notice(
                       NotificationKind.ContractRenewal,
                       new(contract.NodalOfficeId, Role.NodalOffice),
                       Contract.AuditKeyOf(contract.Id),
                       contract.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                       $"Contract {contract.Number} ends on {IndianTime.Show(contract.To)}",
                       "Renew it by a new contract, or bookings after that day are not covered."),
            ],
            ct);
        return ending.Count;
    }
}
