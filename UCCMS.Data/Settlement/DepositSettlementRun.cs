using System.Globalization;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>
/// The settlement of the day, before the offices close it: contracts with documents whose billing date has come, and those for
/// which money was missing. What it settles stands in the accounts of the day on which it runs.
/// </summary>
public sealed class DepositSettlementRun(DepositDueQueries deposits, UseCaseRunner runner) : IDayTask
{
    public const string Key = "deposit-settlement";

    private const string Subject = "contract/";

    public DayTaskFacts Facts { get; } = new(Key, "Settlement from deposits", "Settles what is due of Advance contracts that APT bills no longer, each document whole; what the deposit does not cover is listed.", new TimeOnly(16, 30))
        { CatchesUp = true, IsWatched = true };

    public async Task<IReadOnlyList<DaySubject>> DueAsync(DateOnly day, CancellationToken ct) =>
        [.. (await deposits.DueAsync(day, ct)).Select(c => new DaySubject($"{Subject}{c.Id.Value}", $"Contract {c.Number}, settlement from the deposit", c.NodalOfficeId))];

    public Task<Outcome<string>> DoAsync(DaySubject subject, DateOnly day, Guid command, CancellationToken ct) =>
        runner.RunAsync((SettleFromDeposit u) => u, new SettleFromDeposit.Input(new ContractId(int.Parse(subject.Key[Subject.Length..], CultureInfo.InvariantCulture))), command, ct);
}
