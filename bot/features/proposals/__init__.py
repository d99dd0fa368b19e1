"""Proposals and questions of the public: written in own words, answered, and published without who asked."""
