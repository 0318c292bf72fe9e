using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>What a customer is short of for a better rate.</summary>
/// <param name="MoreNeeded">The least addition to the volume, to the paisa: a row begins one paisa above its limit.</param>
/// <param name="RateNow">At the present volume, extra included.</param>
/// <param name="RateThen">Once the row is reached, extra included.</param>
public sealed record NextSlab(Money MoreNeeded, Percent RateNow, Percent RateThen);
