using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Billing;

/// <summary>The billing run: on the billing date of a contract, its period is opened at every location (letter of 24-12-2025, paragraph 2.5; SOP 4.A).</summary>
public sealed class BillingRun(BillingQueries billing, UseCaseRunner runner) : IDayTask
{
    public const string Key = "billing-run";

    private readonly Dictionary<string, DueContract> due = new(StringComparer.Ordinal);

    public DayTaskFacts Facts { get; } = new(Key, "Billing run", "Opens the period's drafts at every location of the contracts whose billing date it is.", new TimeOnly(0, 30)) { CatchesUp = true, IsWatched = true };

    public async Task<IReadOnlyList<DaySubject>> DueAsync(DateOnly day, CancellationToken ct)
    {
        var contracts = await billing.DueAsync(day, ct);
        foreach (var contract in contracts)
        {
            due[KeyOf(contract.Id)] = contract;
        }

        return [.. contracts.Select(c => new DaySubject(KeyOf(c.Id), $"Contract {c.Number}, {c.Period}", c.NodalOfficeId))];
    }

    public async Task<Outcome<string>> DoAsync(DaySubject subject, DateOnly day, Guid command, CancellationToken ct)
    {
        if (!due.TryGetValue(subject.Key, out var contract) || contract.ActsOn != day)
        {
            // set aside on an earlier day: its period is that of the day
            await DueAsync(day, ct);
            if (!due.TryGetValue(subject.Key, out contract))
            {
                return Outcome<string>.Refused("billing.not-due", $"{IndianTime.Show(day)} is no billing date of this contract any more.");
            }
        }

        return await runner.RunAsync((BillContract u) => u, new BillContract.Input(contract.Id, contract.Period.From), command, ct);
    }

    private static string KeyOf(ContractId contract) => $"contract/{contract.Value}";
}

/// <summary>A contract whose billing date it is.</summary>
/// <param name="Id">The contract.</param>
/// <param name="Number">Its number.</param>
/// <param name="NodalOfficeId">Its nodal office.</param>
/// <param name="Period">The period that is billed.</param>
/// <param name="ActsOn">The day asked for.</param>
public sealed record DueContract(ContractId Id, string Number, OfficeId NodalOfficeId, BillingPeriod Period, DateOnly ActsOn);
