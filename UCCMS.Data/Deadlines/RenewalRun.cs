using System.Globalization;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>Tells nodal offices every morning which of their contracts end soon.</summary>
public sealed class RenewalRun(UseCaseRunner runner) : IDayTask
{
    public const string Key = "contract-renewal";

    public DayTaskFacts Facts { get; } = new(Key, "Renewal of contracts", "Tells nodal offices which of their contracts end soon, once for each.", new TimeOnly(7, 45));

    public Task<IReadOnlyList<DaySubject>> DueAsync(DateOnly day, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DaySubject>>([new("contracts", "Contracts that end soon", null)]);

    public async Task<Outcome<string>> DoAsync(DaySubject subject, DateOnly day, Guid command, CancellationToken ct) =>
        (await runner.RunAsync((TellRenewals u) => u, new TellRenewals.Input(day), command, ct))
            .Then(ending => string.Create(CultureInfo.InvariantCulture, $"{ending} {(ending == 1 ? "contract ends" : "contracts end")} soon"));
}
