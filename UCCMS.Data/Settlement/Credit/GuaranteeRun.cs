using System.Globalization;
using UCCMS.Core.Billing;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Credit;

/// <summary>Tells nodal offices every morning which guarantees end soon or have expired.</summary>
public sealed class GuaranteeRun(UseCaseRunner runner) : IDayTask
{
    public const string Key = "guarantee-end";

    public DayTaskFacts Facts { get; } = new(Key, "End of guarantees", "Tells nodal offices sixty, thirty and seven days before a guarantee ends, and when it has expired; once each.", new TimeOnly(7, 50));

    public Task<IReadOnlyList<DaySubject>> DueAsync(DateOnly day, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DaySubject>>([new("guarantees", "Guarantees that end", null)]);

    public async Task<Outcome<string>> DoAsync(DaySubject subject, DateOnly day, Guid command, CancellationToken ct) =>
        (await runner.RunAsync((TellGuarantees u) => u, new TellGuarantees.Input(day), command, ct))
            .Then(ending => string.Create(CultureInfo.InvariantCulture, $"{ending} {(ending == 1 ? "guarantee ends" : "guarantees end")} soon or expired"));
}
