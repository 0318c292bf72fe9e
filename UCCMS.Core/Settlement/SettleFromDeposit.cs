using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>
/// On the billing date, and on every day after it while something waits, the documents of an Advance contract that APT bills no
/// longer are settled from its deposit (letter of 24-12-2025, paragraph 2.5).
/// </summary>
[Requires(Permissions.System)]
public sealed class SettleFromDeposit(IContractsStore contracts, DepositSettling settling, IAuditNotes audit, TimeProvider time) : IUseCase<SettleFromDeposit.Input, string>
{
    public sealed record Input(ContractId Contract);

    /// <returns>What was done, in words.</returns>
    public async Task<string> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var settled = await settling.SettleAsync(await contracts.GetAsync(input.Contract, ct), IndianTime.Today(time), ct);
        var words = settled.ToString();
        if (settled != DepositSettled.Nothing)
        {
            audit.Remark(words);
        }

        return words;
    }
}
