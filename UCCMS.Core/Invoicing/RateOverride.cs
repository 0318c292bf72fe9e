using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// A rate set by a person in place of the schedule's rate and extra; the reason and the Circle Office's approval belong to
/// the consolidation that uses it.
/// </summary>
public sealed record RateOverride(string Group, TrafficClass TrafficClass, Percent Rate);
