using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>What was booked of one product and traffic class at one location in a period, before discount and tax.</summary>
public sealed record ClassFigures(string Product, TrafficClass TrafficClass, int Count, Money Gross, Money Vas);
